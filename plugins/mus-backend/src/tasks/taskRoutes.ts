import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { DatabaseActionPlanStore } from '../actionPlans/DatabaseActionPlanStore';
import { PlanDeps } from '../actionPlans/savePlan';
import { Routes } from '../http/createApiRouter';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { CopyTaskService } from './CopyTaskService';
import { ProposalService } from './ProposalService';
import { TaskListService } from './TaskListService';

const { tasks } = musContract;

function copying(deps: PlanDeps): Routes {
  const service = new CopyTaskService(deps);
  return router => {
    serve(router, tasks.copyTargets, deps, async ({ params, ...request }) => ({
      body: { targets: await service.targets({ ...request, ...params }) },
    }));
    serve(router, tasks.copy, deps, async ({ params, body, ...request }) => ({
      body: {
        proposed: await service.copy({ ...request, ...params, ...body }),
      },
    }));
  };
}

function answering(deps: PlanDeps): Routes {
  const service = new ProposalService(deps);
  return router => {
    serve(router, tasks.proposals, deps, async ({ params, ...request }) => ({
      body: { proposals: await service.list({ ...request, ...params }) },
    }));
    serve(
      router,
      tasks.answerProposal,
      deps,
      async ({ params, body, ...request }) => ({
        body: {
          proposals: await service.answer({ ...request, ...params, ...body }),
        },
      }),
    );
  };
}

/** Tasks across plans: one list, and copies to other plans (T25). */
export function taskRoutes(slice: SliceDeps): Routes {
  const store = new DatabaseActionPlanStore(slice.database.dialect);
  const deps: PlanDeps = { ...slice, store };
  const list = new TaskListService(deps);
  return router => {
    serve(router, tasks.list, deps, async ({ caller, query }) => ({
      body: await list.list(caller, { ...query, mine: query.mine === 'true' }),
    }));
    copying(deps)(router);
    answering(deps)(router);
  };
}
