import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { DatabaseActionPlanStore } from '../actionPlans/DatabaseActionPlanStore';
import { Routes } from '../http/createApiRouter';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { TalkService } from '../talks/TalkService';
import { LastTimeService } from './LastTimeService';

const { lastTime: contract } = musContract;

/** Agreements from before the first talk here (contract `lastTime`). */
export function lastTimeRoutes(deps: SliceDeps): Routes {
  const store = new DatabaseActionPlanStore(deps.database.dialect);
  const service = new LastTimeService(
    { ...deps, store },
    new TalkService(deps),
  );
  return router =>
    serve(
      router,
      contract.bringLastTime,
      deps,
      async ({ caller, params, body }) => ({
        body: await service.bring({ caller, ...params, ...body }),
      }),
    );
}
