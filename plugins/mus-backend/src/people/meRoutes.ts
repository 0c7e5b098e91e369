import {
  Capability,
  musPermissions,
} from '@samtale/backstage-plugin-mus-common';
import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { Caller } from './Caller';
import { may } from './may';
import { languageOfPerson, setLanguage } from './operations/people';
import { unitsLedBy } from './operations/units';

const { people } = musContract;
const capabilities = Object.keys(musPermissions) as Capability[];

async function readMe(
  { database, settings, clock }: SliceDeps,
  caller: Caller,
) {
  const { organisation } = settings;
  const { organisationId, personId } = caller;
  const { language, leads } = await database.transaction(async tx => ({
    language: await languageOfPerson(tx, organisationId, personId),
    leads: await unitsLedBy(tx, organisationId, personId),
  }));
  return {
    person: { id: personId, name: caller.name, entityRef: caller.entityRef },
    language,
    roles: { hr: caller.isHr, operator: caller.isOperator, leads },
    may: capabilities.filter(capability => may(caller, capability)),
    organisation: {
      name: organisation.name,
      councilName: organisation.councilName,
      zone: organisation.zone,
      now: clock.now(),
      demo: settings.demo,
    },
  };
}

/** Who I am, my language, and the key of my unsaved text. */
export function meRoutes(deps: SliceDeps): (router: Router) => void {
  return router => {
    serve(router, people.me, deps, async ({ caller }) => ({
      body: await readMe(deps, caller),
    }));

    serve(router, people.setLanguage, deps, async ({ caller, body }) => {
      const { organisationId, personId } = caller;
      await deps.database.transaction(tx =>
        setLanguage(tx, organisationId, personId, body.language),
      );
      return { body };
    });

    serve(router, people.draftKey, deps, async ({ caller }) => {
      const { organisationId, personId } = caller;
      const unit = {
        organisationId,
        kind: 'draftKey',
        documentId: personId,
        party: '',
      } as const;
      const key = await deps.vault.secretFor(unit);
      return { body: { key: key.toString('base64') } };
    });
  };
}
