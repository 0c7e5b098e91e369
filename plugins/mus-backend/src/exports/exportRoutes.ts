import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { DatabaseActionPlanStore } from '../actionPlans/DatabaseActionPlanStore';
import { Routes } from '../http/createApiRouter';
import { serveFile } from '../http/serveFile';
import { SliceDeps } from '../slice';
import { ExportService } from './ExportService';

const { ownData } = musContract;

/** A person's own plans as files. */
export function exportRoutes(deps: SliceDeps): Routes {
  const store = new DatabaseActionPlanStore(deps.database.dialect);
  const service = new ExportService({ ...deps, store });
  return router => {
    serveFile(router, ownData.plans, deps, ({ caller }) =>
      service.plans(caller),
    );
    serveFile(router, ownData.tasks, deps, ({ caller, language }) =>
      service.tasks(caller, language),
    );
  };
}
