import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { TalkService } from '../talks/TalkService';
import { CardService } from './CardService';

const { cards: contract } = musContract;

/** Topic cards and optional themes (contract `cards`). */
export function cardRoutes(deps: SliceDeps): (router: Router) => void {
  const cards = new CardService(deps, new TalkService(deps));
  return router => {
    serve(router, contract.get, deps, async ({ caller, params }) => ({
      body: await cards.get(caller, params.talkId),
    }));
    serve(
      router,
      contract.saveChoice,
      deps,
      async ({ caller, params, body, precondition }) => {
        const saved = await cards.save(caller, {
          ...params,
          ...body,
          precondition,
        });
        return { body: saved, version: saved.version };
      },
    );
    serve(router, contract.sendCards, deps, async ({ caller, params }) => ({
      body: await cards.send(caller, params.talkId),
    }));
    serve(router, contract.exchangeCards, deps, async ({ caller, params }) => ({
      body: await cards.exchange(caller, params.talkId),
    }));
  };
}
