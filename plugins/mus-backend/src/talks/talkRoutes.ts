import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { serve } from '../http/serve';
import { SheetService } from '../sheets/SheetService';
import { SliceDeps } from '../slice';
import { TalkService } from './TalkService';

const { talks: contract } = musContract;

function sheetRoutes(
  router: Router,
  deps: SliceDeps,
  sheets: SheetService,
): void {
  serve(
    router,
    contract.saveAnswer,
    deps,
    async ({ caller, params, body, precondition }) => {
      const saved = await sheets.save(caller, {
        ...params,
        ...body,
        precondition,
      });
      return { body: saved, version: saved.version };
    },
  );
  serve(router, contract.markReady, deps, async ({ caller, params, body }) => ({
    body: await sheets.markReady(caller, params.talkId, body.versions),
  }));
  serve(router, contract.takeBack, deps, async ({ caller, params }) => ({
    body: await sheets.takeBack(caller, params.talkId),
  }));
  serve(router, contract.nudge, deps, async ({ caller, params }) => ({
    body: await sheets.nudge(caller, params.talkId),
  }));
  serve(router, contract.markOnPaper, deps, async ({ caller, params }) => ({
    body: await sheets.markOnPaper(caller, params.talkId),
  }));
}

/** Talks and preparations (contract `talks`). */
export function talkRoutes(deps: SliceDeps): (router: Router) => void {
  const talks = new TalkService(deps);
  const sheets = new SheetService(deps, talks);
  return router => {
    serve(router, contract.mine, deps, async ({ caller, query }) => ({
      body: { talks: await talks.mine(caller, query.as) },
    }));
    serve(router, contract.get, deps, async ({ caller, params }) => ({
      body: await talks.get(caller, params.talkId),
    }));
    sheetRoutes(router, deps, sheets);
    serve(router, contract.startTalk, deps, async ({ caller, params }) => ({
      body: await talks.start(caller, params.talkId),
    }));
    serve(router, contract.markHeld, deps, async ({ caller, params }) => ({
      body: await talks.markHeld(caller, params.talkId),
    }));
    serve(
      router,
      contract.accessLog,
      deps,
      async ({ caller, params, language }) => ({
        body: {
          entries: await talks.accessLog(caller, params.talkId, language),
        },
      }),
    );
  };
}
