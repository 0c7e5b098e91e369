import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Routes } from '../http/createApiRouter';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { TalkService } from '../talks/TalkService';
import { OwnNoteService } from './OwnNoteService';

const { ownNotes: contract } = musContract;

/** Own notes about talks (contract `ownNotes`). */
export function ownNoteRoutes(deps: SliceDeps): Routes {
  const service = new OwnNoteService(deps, new TalkService(deps));
  return router => {
    serve(router, contract.ownNotes, deps, async ({ caller, params }) => ({
      body: await service.get({ caller, ...params }),
    }));
    serve(
      router,
      contract.saveOwnNotes,
      deps,
      async ({ caller, params, body, precondition }) => {
        const request = { caller, ...params, ...body, precondition };
        const saved = await service.save(request);
        return { body: saved, version: saved.version };
      },
    );
  };
}
