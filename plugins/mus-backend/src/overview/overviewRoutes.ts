import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { OverviewReadModel } from './OverviewReadModel';

const { overview } = musContract;

/** Status for the home page and the leader's overview (contract `overview`). */
export function overviewRoutes(deps: SliceDeps): (router: Router) => void {
  const model = new OverviewReadModel(deps);
  return router => {
    serve(router, overview.home, deps, async ({ caller }) => ({
      body: await model.home(caller),
    }));
    serve(router, overview.team, deps, async ({ caller, query }) => ({
      body: await model.team(caller, query),
    }));
  };
}
