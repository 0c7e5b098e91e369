import { createBackendModule } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  DirectorySnapshot,
  organisationDirectoryExtensionPoint,
} from '@samtale/backstage-plugin-mus-node';

const ref = (name: string) => `user:default/${name}`;
const group = (name: string) => `group:default/${name}`;

const names: Record<string, string> = {
  mette: 'Mette Holm',
  jonas: 'Jonas Kjær',
  aase: 'Åse Sørensen',
  pernille: 'Pernille Winther',
};
const unitOf: Record<string, string> = {
  mette: 'borgerservice',
  jonas: 'borgerservice',
  aase: 'borgerservice',
  pernille: 'vej',
};
const roles: Record<string, string[]> = { pernille: ['hr', 'it-drift'] };

/** A made-up organisation: Mette leads Jonas and Åse; Pernille is HR and operator elsewhere. */
export const snapshot: DirectorySnapshot = {
  people: Object.entries(names).map(([login, name]) => ({
    stableId: `id-${login}`,
    entityRef: ref(login),
    name,
    mailAddress: `${login}@skovlund.example`,
  })),
  units: [
    ['borgerservice', 'Borgerservice', 'mette'],
    ['vej', 'Vej og park', 'pernille'],
  ].map(([login, name, leader]) => ({
    entityRef: group(login),
    name,
    parentRef: null,
    leaderRef: ref(leader),
  })),
  employments: ['jonas', 'aase'].map(login => ({
    personRef: ref(login),
    unitRef: group(unitOf[login]),
    leaderRef: ref('mette'),
    title: 'Sagsbehandler',
    away: false,
    seniorOffer: false,
  })),
  withoutStableId: [],
};

/** The same people as the sign-in check reads them in the catalog. */
export const entities: Entity[] = Object.entries(names).map(
  ([login, name]) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      name: login,
      namespace: 'default',
      annotations: { 'samtale.dk/stable-id': `id-${login}` },
    },
    spec: { profile: { displayName: name } },
    relations: [unitOf[login], ...(roles[login] ?? [])].map(member => ({
      type: 'memberOf',
      targetRef: group(member),
    })),
  }),
);

/** A directory from a payroll system, by the plugin's extension point. */
export const staticDirectory = createBackendModule({
  pluginId: 'mus',
  moduleId: 'static-directory',
  register(env) {
    env.registerInit({
      deps: { mus: organisationDirectoryExtensionPoint },
      async init({ mus }) {
        mus.setOrganisationDirectory({ read: async () => snapshot });
      },
    });
  },
});
