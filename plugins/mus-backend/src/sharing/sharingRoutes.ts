import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { DatabaseActionPlanStore } from '../actionPlans/DatabaseActionPlanStore';
import { PlanDeps } from '../actionPlans/savePlan';
import { Routes } from '../http/createApiRouter';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { LeaderChangeService } from './LeaderChangeService';
import { SharingService } from './SharingService';

const { sharing } = musContract;

function items(deps: PlanDeps): Routes {
  const service = new SharingService(deps);
  return router => {
    serve(router, sharing.shares, deps, async ({ params, ...request }) => ({
      body: await service.shares({ ...request, ...params }),
    }));
    serve(router, sharing.share, deps, async ({ params, ...request }) => ({
      body: await service.share({ ...request, ...params }),
    }));
    serve(router, sharing.unshare, deps, async ({ params, ...request }) => ({
      body: await service.unshare({ ...request, ...params }),
    }));
    serve(router, sharing.withMe, deps, async ({ caller }) => ({
      body: { items: await service.withMe(caller) },
    }));
    serve(router, sharing.colleagues, deps, async ({ caller, query }) => ({
      body: { people: await service.colleagues(caller, query.search) },
    }));
  };
}

/** Sharing one item, and the question when the leader changed (R12). */
export function sharingRoutes(slice: SliceDeps): Routes {
  const store = new DatabaseActionPlanStore(slice.database.dialect);
  const deps: PlanDeps = { ...slice, store };
  const changes = new LeaderChangeService(deps);
  return router => {
    items(deps)(router);
    serve(router, sharing.leaderChanges, deps, async ({ caller }) => ({
      body: { changes: await changes.list(caller) },
    }));
    serve(
      router,
      sharing.answerLeaderChange,
      deps,
      async ({ params, body, ...request }) => ({
        body: {
          changes: await changes.answer({ ...request, ...params, ...body }),
        },
      }),
    );
  };
}
