import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { WordingService } from './WordingService';

const { mailTexts } = musContract;

/** HR words the mails of the organisation (contract `mailTexts`). */
export function wordingRoutes(deps: SliceDeps): (router: Router) => void {
  const service = new WordingService(deps);
  return router => {
    serve(router, mailTexts.list, deps, async ({ caller }) => ({
      body: { texts: await service.list(caller) },
    }));

    serve(router, mailTexts.get, deps, async ({ caller, params }) => {
      const text = await service.get(caller, params);
      return { body: text, version: text.version };
    });

    serve(
      router,
      mailTexts.saveText,
      deps,
      async ({ caller, params, body, precondition }) => {
        const version =
          precondition.kind === 'match' ? precondition.version : 0;
        const text = await service.save(caller, params, version, body);
        return { body: text, version: text.version };
      },
    );

    serve(
      router,
      mailTexts.resetText,
      deps,
      async ({ caller, params, precondition }) => {
        const version =
          precondition.kind === 'match' ? precondition.version : 0;
        const text = await service.reset(caller, params, version);
        return { body: text, version: text.version };
      },
    );

    serve(
      router,
      mailTexts.preview,
      deps,
      async ({ caller, params, body }) => ({
        body: service.preview(caller, params, body),
      }),
    );
  };
}
