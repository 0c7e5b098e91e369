import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Routes } from '../http/createApiRouter';
import { Precondition } from '../http/precondition';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { TalkService } from '../talks/TalkService';
import { MinutesService } from './MinutesService';
import { NotePage, NoteService } from './NoteService';

const { minutes: contract } = musContract;

const saved = (body: NotePage) => ({ body, version: body.version });

/** `serve` has seen to it that the request names a version. */
function versionOf(precondition: Precondition): number {
  if (precondition.kind !== 'match')
    throw new Error('This operation needs If-Match in the contract');
  return precondition.version;
}

function noteOperations(deps: SliceDeps, service: NoteService): Routes {
  return router => {
    serve(router, contract.addNote, deps, async ({ caller, params, body }) =>
      saved(await service.add({ caller, ...params, ...body })),
    );
    serve(
      router,
      contract.saveNote,
      deps,
      async ({ caller, params, body, precondition }) => {
        const version = versionOf(precondition);
        return saved(
          await service.save({ caller, ...params, ...body, version }),
        );
      },
    );
    serve(
      router,
      contract.removeNote,
      deps,
      async ({ caller, params, precondition }) => {
        const version = versionOf(precondition);
        return saved(await service.remove({ caller, ...params, version }));
      },
    );
    serve(router, contract.restoreNote, deps, async ({ caller, params }) =>
      saved(await service.restore({ caller, ...params })),
    );
    serve(router, contract.holdNote, deps, async ({ caller, params, body }) =>
      saved(await service.hold({ caller, ...params, ...body })),
    );
  };
}

/** Minutes of talks (contract `minutes`; M11, M12). */
export function minutesRoutes(deps: SliceDeps): Routes {
  const withTalks = { ...deps, talks: new TalkService(deps) };
  const service = new MinutesService(withTalks);
  return router => {
    serve(router, contract.minutes, deps, async ({ caller, params }) => ({
      body: await service.get({ caller, ...params }),
    }));
    serve(
      router,
      contract.confirmMinutes,
      deps,
      async ({ caller, params, body }) => ({
        body: await service.confirm({ caller, ...params, ...body }),
      }),
    );
    serve(
      router,
      contract.minutesVersions,
      deps,
      async ({ caller, params }) => ({
        body: { versions: await service.versions({ caller, ...params }) },
      }),
    );
    noteOperations(deps, new NoteService(withTalks))(router);
  };
}
