import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { TalkService } from '../talks/TalkService';
import { SeniorService } from './SeniorService';

const { senior: contract } = musContract;

/** The offer of a senior talk (contract `senior`). */
export function seniorRoutes(deps: SliceDeps): (router: Router) => void {
  const senior = new SeniorService(deps, new TalkService(deps));
  return router => {
    serve(router, contract.seniorOffer, deps, async ({ caller, params }) => ({
      body: await senior.get(caller, params.talkId),
    }));
    serve(
      router,
      contract.answerSenior,
      deps,
      async ({ caller, params, body }) => ({
        body: await senior.answer(caller, params.talkId, body.answer),
      }),
    );
  };
}
