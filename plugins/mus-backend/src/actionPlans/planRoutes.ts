import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Routes } from '../http/createApiRouter';
import { Precondition } from '../http/precondition';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { ActionPlanService } from './ActionPlanService';
import { BlockService } from './BlockService';
import { CheckInService } from './checkIns/CheckInService';
import { DatabaseActionPlanStore } from './DatabaseActionPlanStore';
import { PlanPage } from './pages/assemblePage';
import { PlanDeps } from './savePlan';

const { plans } = musContract;

const versioned = (body: PlanPage) =>
  body.access === 'content' ? { body, version: body.version } : { body };

const saved = <T extends { version: number }>(body: T) => ({
  body,
  version: body.version,
});

/** `serve` has seen to it that the request names a version. */
function versionOf(precondition: Precondition): number {
  if (precondition.kind !== 'match') {
    throw new Error('This operation needs If-Match in the contract');
  }
  return precondition.version;
}

function planOperations(deps: PlanDeps): Routes {
  const service = new ActionPlanService(deps);
  return router => {
    serve(router, plans.mine, deps, async ({ caller, query }) => ({
      body: { plans: await service.mine(caller, query.as) },
    }));
    serve(router, plans.create, deps, async ({ params, ...request }) =>
      versioned(await service.create({ ...request, ...params })),
    );
    serve(router, plans.get, deps, async ({ params, ...request }) =>
      versioned(await service.get({ ...request, ...params })),
    );
    serve(
      router,
      plans.setFollowUp,
      deps,
      async ({ params, body, precondition, ...request }) =>
        versioned(
          await service.setFollowUp({
            ...request,
            ...params,
            ...body,
            version: versionOf(precondition),
          }),
        ),
    );
    serve(
      router,
      plans.checkFollowUp,
      deps,
      async ({ params, query, ...request }) => ({
        body: await service.checkFollowUp({ ...request, ...params, ...query }),
      }),
    );
    serve(router, plans.confirm, deps, async ({ params, body, ...request }) =>
      versioned(await service.confirm({ ...request, ...params, ...body })),
    );
    serve(
      router,
      plans.recordFollowUp,
      deps,
      async ({ params, body, ...request }) =>
        versioned(
          await service.recordFollowUp({ ...request, ...params, ...body }),
        ),
    );
    serve(router, plans.reopen, deps, async ({ params, body, ...request }) =>
      versioned(await service.reopen({ ...request, ...params, ...body })),
    );
    serve(router, plans.endWrapUp, deps, async ({ params, ...request }) =>
      versioned(await service.endWrapUp({ ...request, ...params })),
    );
    serve(
      router,
      plans.changes,
      deps,
      async ({ params, query, ...request }) => ({
        body: await service.changes({ ...request, ...params, ...query }),
      }),
    );
    serve(router, plans.accessLog, deps, async ({ params, ...request }) => ({
      body: { entries: await service.accessLog({ ...request, ...params }) },
    }));
  };
}

function blockOperations(deps: PlanDeps): Routes {
  const service = new BlockService(deps);
  return router => {
    serve(router, plans.addBlock, deps, async ({ params, body, ...request }) =>
      saved(await service.add({ ...request, ...params, ...body })),
    );
    serve(
      router,
      plans.saveBlock,
      deps,
      async ({ params, body, precondition, ...request }) =>
        saved(
          await service.save({
            ...request,
            ...params,
            ...body,
            version: versionOf(precondition),
          }),
        ),
    );
    serve(
      router,
      plans.settle,
      deps,
      async ({ params, body, precondition, ...request }) =>
        saved(
          await service.settle({
            ...request,
            ...params,
            ...body,
            version: versionOf(precondition),
          }),
        ),
    );
    serve(
      router,
      plans.removeBlock,
      deps,
      async ({ params, precondition, ...request }) =>
        saved(
          await service.remove({
            ...request,
            ...params,
            version: versionOf(precondition),
          }),
        ),
    );
    serve(router, plans.restoreBlock, deps, async ({ params, ...request }) =>
      saved(await service.restore({ ...request, ...params })),
    );
    serve(router, plans.holdBlock, deps, async ({ params, body, ...request }) =>
      saved(await service.hold({ ...request, ...params, ...body })),
    );
  };
}

function checkInOperations(deps: PlanDeps): Routes {
  const service = new CheckInService(deps);
  return router => {
    serve(
      router,
      plans.planCheckIns,
      deps,
      async ({ params, body, ...request }) =>
        versioned(await service.plan({ ...request, ...params, ...body })),
    );
    serve(
      router,
      plans.changeCheckIn,
      deps,
      async ({ params, body, precondition, ...request }) =>
        saved(
          await service.change({
            ...request,
            ...params,
            ...body,
            version: versionOf(precondition),
          }),
        ),
    );
  };
}

/** The operations of the plan slice (T17–T23). */
export function planRoutes(deps: SliceDeps): Routes {
  const store = new DatabaseActionPlanStore(deps.database.dialect);
  const withStore = { ...deps, store };
  return router => {
    planOperations(withStore)(router);
    blockOperations(withStore)(router);
    checkInOperations(withStore)(router);
  };
}
