import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import {
  appLanguageApiRef,
  createFrontendModule,
  type ExtensionDefinition,
  type FrontendFeature,
} from '@backstage/frontend-plugin-api';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { FakeLanguage } from './FakeLanguage';
import { translationExtensions } from '../texts/translationExtensions';

const mette = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name: 'mette-holm',
    annotations: { 'samtale.dk/title': 'Leder af Borgerservice' },
  },
  spec: {
    profile: {
      displayName: 'Mette Holm',
      email: 'mette.holm@skovlund.example',
    },
    memberOf: ['borgerservice', 'med-kultur-og-borgerservice'],
  },
};

const unit = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'borgerservice',
    annotations: { 'samtale.dk/unit': 'true' },
  },
  spec: {
    type: 'afdeling',
    profile: { displayName: 'Borgerservice' },
    children: [],
  },
};

const danish = createFrontendModule({
  pluginId: 'app',
  extensions: translationExtensions,
});

/** Shows parts of the host in a Backstage test app, in Danish, as Mette. */
export function renderHost(options: {
  path: string;
  features?: FrontendFeature[];
  extensions?: ExtensionDefinition[];
}) {
  const language = new FakeLanguage();
  renderTestApp({
    initialRouteEntries: [options.path],
    features: [...(options.features ?? []), danish],
    extensions: options.extensions ?? [],
    config: { app: { title: 'Intranet' } },
    apis: [
      [appLanguageApiRef, language],
      [catalogApiRef, catalogApiMock({ entities: [mette, unit] })],
      mockApis.identity({ userEntityRef: 'user:default/mette-holm' }),
    ],
  });
  return { language };
}
