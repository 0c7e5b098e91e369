import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { ActionPlanService } from '../actionPlans/ActionPlanService';
import { DatabaseActionPlanStore } from '../actionPlans/DatabaseActionPlanStore';
import { PlanDeps } from '../actionPlans/savePlan';
import { Routes } from '../http/createApiRouter';
import { NotFoundError } from '../http/errors';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { originOfPlan } from './operations/findPlans';
import { makeOriginPlan } from './origins/makeOriginPlan';
import { PlanOrigins } from './origins/PlanOrigins';
import { StartPlanService } from './StartPlanService';

const { planStarts } = musContract;

function originRoute(deps: PlanDeps, origins: PlanOrigins): Routes {
  return router =>
    serve(
      router,
      planStarts.origin,
      deps,
      async ({ caller, params, language }) => {
        const { organisationId, personId } = caller;
        const now = deps.clock.now();
        const found = await deps.database.transaction(tx =>
          originOfPlan(tx, { organisationId, personId, now, ...params }),
        );
        if (!found) throw new NotFoundError();
        return { body: origins.name(found, language) };
      },
    );
}

/** Plans without a form, and plans that other plugins make (T17, T44). */
export function planStartRoutes(
  slice: SliceDeps,
  origins: PlanOrigins = new PlanOrigins(),
): Routes {
  const store = new DatabaseActionPlanStore(slice.database.dialect);
  const deps: PlanDeps = { ...slice, store };
  const service = new StartPlanService(deps, new ActionPlanService(deps));
  origins.open((origin, plan) => makeOriginPlan(deps, origin, plan));
  return router => {
    originRoute(deps, origins)(router);
    serve(router, planStarts.choices, deps, async ({ caller }) => ({
      body: { choices: await service.choices(caller) },
    }));
    serve(
      router,
      planStarts.create,
      deps,
      async ({ params, caller, language }) => {
        const body = await service.create({ ...params, caller, language });
        return body.access === 'content'
          ? { body, version: body.version }
          : { body };
      },
    );
  };
}
