import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { VersionConflict } from '../http/errors';
import { serve } from '../http/serve';
import { databaseInvitationStore } from '../invitations/databaseInvitationStore';
import { SendService } from '../invitations/SendService';
import { databaseQuestionnaireStore } from '../questionnaires/databaseQuestionnaireStore';
import { loadTemplates } from '../questionnaires/loadTemplates';
import { questionnaireRoutes } from '../questionnaires/questionnaireRoutes';
import { SliceDeps } from '../slice';
import { TemplateLibrary } from '../templates/TemplateLibrary';
import { templateRoutes } from '../templates/templateRoutes';
import { databaseRoundStore } from './databaseRoundStore';
import { RoundService, RoundServiceDeps } from './RoundService';

const { rounds } = musContract;

/** The round in a version conflict goes out in the shape of the contract, and nothing beside it. */
function inContractShape(error: unknown): never {
  throw error instanceof VersionConflict
    ? new VersionConflict(rounds.update.response.parse(error.current))
    : error;
}

function onlyRounds(router: Router, deps: SliceDeps & RoundServiceDeps): void {
  const service = new RoundService(deps);
  serve(router, rounds.list, deps, async ({ caller }) => ({
    body: { rounds: await service.list(caller) },
  }));

  serve(router, rounds.start, deps, async ({ caller, params, body }) => {
    const round = await service.start(caller, params.unitId, body);
    return { body: round, version: round.version };
  });

  serve(router, rounds.get, deps, async ({ caller, params }) => {
    const round = await service.get(caller, params.roundId);
    return { body: round, version: round.version };
  });

  serve(
    router,
    rounds.update,
    deps,
    async ({ caller, params, body, precondition }) => {
      const version = precondition.kind === 'match' ? precondition.version : 0;
      const round = await service
        .update(caller, params.roundId, version, body)
        .catch(inContractShape);
      return { body: round, version: round.version };
    },
  );
}

/** Rounds, forms and sending (contract `rounds`). */
export function roundRoutes(deps: SliceDeps): (router: Router) => void {
  const { allowedMailDomains } = deps.settings.organisation;
  const all = {
    ...deps,
    rounds: databaseRoundStore(allowedMailDomains),
    questionnaires: databaseQuestionnaireStore,
    invitations: databaseInvitationStore,
    templates:
      deps.templateFiles ??
      loadTemplates(
        resolvePackagePath(
          '@samtale/backstage-plugin-mus-backend',
          'templates',
        ),
      ),
  };
  const sending = new SendService(all);
  return router => {
    onlyRounds(router, all);
    questionnaireRoutes(all)(router);
    templateRoutes(deps, new TemplateLibrary(all.templates))(router);
    serve(router, rounds.send, deps, async ({ caller, params, body }) => ({
      body: await sending.send(caller, { ...params, ...body }),
    }));
  };
}
