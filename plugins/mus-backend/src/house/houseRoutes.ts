import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { HouseTextService } from './HouseTextService';

const { house: contract } = musContract;

const etag = ({ version }: { version: number | null }) =>
  version === null ? {} : { version };

/** What the organisation shows to everybody (contract `house`). */
export function houseRoutes(deps: SliceDeps): (router: Router) => void {
  const service = new HouseTextService(deps);
  return router => {
    serve(router, contract.values, deps, async ({ caller }) => {
      const body = await service.values(caller);
      return { body, ...etag(body) };
    });
    serve(
      router,
      contract.saveValues,
      deps,
      async ({ caller, body: { saveId, content }, precondition }) => {
        const body = await service.saveValues(caller, {
          saveId,
          content,
          precondition,
        });
        return { body, ...etag(body) };
      },
    );
    serve(router, contract.materials, deps, async ({ caller }) => {
      const body = await service.materials(caller);
      return { body, ...etag(body) };
    });
    serve(
      router,
      contract.saveMaterials,
      deps,
      async ({ caller, body: { saveId, content }, precondition }) => {
        const body = await service.saveMaterials(caller, {
          saveId,
          content,
          precondition,
        });
        return { body, ...etag(body) };
      },
    );
    serve(
      router,
      contract.markSeen,
      deps,
      async ({ caller, params, body }) => ({
        body: await service.markSeen(caller, params.materialId, body.seen),
      }),
    );
  };
}
