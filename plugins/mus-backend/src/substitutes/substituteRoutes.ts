import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Routes } from '../http/createApiRouter';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { SubstituteService } from './SubstituteService';

const { substitutes } = musContract;

/** Who is reminded beside a leader (contract `substitutes`). */
export function substituteRoutes(deps: SliceDeps): Routes {
  const service = new SubstituteService(deps);
  return router => {
    serve(router, substitutes.ofMine, deps, async ({ caller }) => ({
      body: await service.mine(caller),
    }));
    serve(
      router,
      substitutes.substituteCandidates,
      deps,
      async ({ caller, query }) => ({
        body: { people: await service.candidates(caller, query.search) },
      }),
    );
    serve(
      router,
      substitutes.nameSubstitute,
      deps,
      async ({ caller, params, body }) => ({
        body: await service.name(caller, { ...body, id: params.substituteId }),
      }),
    );
    serve(
      router,
      substitutes.endSubstitute,
      deps,
      async ({ caller, params }) => ({
        body: await service.end(caller, params.substituteId),
      }),
    );
  };
}
