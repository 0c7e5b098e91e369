import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Routes } from '../../http/createApiRouter';
import { serve } from '../../http/serve';
import { SliceDeps } from '../../slice';
import { TalkHolderService } from './TalkHolderService';

const { talkHolders } = musContract;

/** Who holds the talks of whom (contract `talkHolders`). */
export function talkHolderRoutes(deps: SliceDeps): Routes {
  const service = new TalkHolderService(deps);
  return router => {
    serve(router, talkHolders.ofUnit, deps, async ({ caller, params }) => ({
      body: { employments: await service.ofUnit(caller, params.unitId) },
    }));
    serve(router, talkHolders.search, deps, async ({ caller, query }) => ({
      body: { employments: await service.search(caller, query.search) },
    }));
    serve(
      router,
      talkHolders.candidates,
      deps,
      async ({ caller, params, query }) => ({
        body: {
          people: await service.candidates(
            caller,
            params.employmentId,
            query.search,
          ),
        },
      }),
    );
    serve(router, talkHolders.name, deps, async ({ caller, params, body }) => ({
      body: await service.name(caller, params.employmentId, body.personId),
    }));
  };
}
