import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Routes } from '../../http/createApiRouter';
import { serve } from '../../http/serve';
import { loadTemplates, Templates } from '../../questionnaires/loadTemplates';
import { SliceDeps } from '../../slice';
import { TalkRequestService } from './TalkRequestService';

const { talkRequests } = musContract;

function readOnce(given: Templates | undefined): () => Templates {
  let templates = given;
  return () => {
    templates ??= loadTemplates(
      resolvePackagePath('@samtale/backstage-plugin-mus-backend', 'templates'),
    );
    return templates;
  };
}

/** Requests for a talk and talks outside a round (contract `talkRequests`). */
export function requestRoutes(deps: SliceDeps): Routes {
  const service = new TalkRequestService({
    ...deps,
    templates: readOnce(deps.templateFiles),
  });
  return router => {
    serve(router, talkRequests.mine, deps, async ({ caller }) => ({
      body: { employments: await service.mine(caller) },
    }));
    serve(router, talkRequests.ofTeam, deps, async ({ caller }) => ({
      body: { requests: await service.ofTeam(caller) },
    }));
    serve(router, talkRequests.ask, deps, async ({ caller, params }) => ({
      body: await service.ask(caller, params.employmentId),
    }));
    serve(
      router,
      talkRequests.withdrawRequest,
      deps,
      async ({ caller, params }) => ({
        body: await service.withdraw(caller, params.requestId),
      }),
    );
    serve(
      router,
      talkRequests.acceptRequest,
      deps,
      async ({ caller, params, body }) => ({
        body: await service.accept(caller, params.requestId, body.templateId),
      }),
    );
    serve(
      router,
      talkRequests.answerRequest,
      deps,
      async ({ caller, params, body }) => ({
        body: await service.answer(caller, params.requestId, body.on),
      }),
    );
    serve(
      router,
      talkRequests.startOutside,
      deps,
      async ({ caller, params, body }) => ({
        body: await service.startOutside(
          caller,
          params.employmentId,
          body.templateId,
        ),
      }),
    );
  };
}
