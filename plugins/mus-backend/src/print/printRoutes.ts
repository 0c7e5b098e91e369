import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { DatabaseActionPlanStore } from '../actionPlans/DatabaseActionPlanStore';
import { Routes } from '../http/createApiRouter';
import { serveFile } from '../http/serveFile';
import { SliceDeps } from '../slice';
import { PrintPlanService } from './plan/PrintPlanService';
import { PrintPreparationService } from './preparation/PrintPreparationService';

const { print } = musContract;

/** Documents on paper. */
export function printRoutes(deps: SliceDeps): Routes {
  const store = new DatabaseActionPlanStore(deps.database.dialect);
  const plans = new PrintPlanService({ ...deps, store });
  const preparations = new PrintPreparationService(deps);
  return router => {
    serveFile(router, print.preparation, deps, ({ params, ...request }) =>
      preparations.pdf({ ...request, ...params }),
    );
    serveFile(router, print.plan, deps, ({ params, ...request }) =>
      plans.pdf({ ...request, ...params }),
    );
  };
}
