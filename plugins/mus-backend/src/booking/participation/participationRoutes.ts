import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Routes } from '../../http/createApiRouter';
import { serve } from '../../http/serve';
import { SliceDeps } from '../../slice';
import { TalkService } from '../../talks/TalkService';
import { BookingService } from '../times/BookingService';
import { ParticipationService } from './ParticipationService';

const { participation } = musContract;
const simple = ['withdraw', 'inviteAgain', 'decline', 'resume'] as const;

/** Invitations and talks that are set aside (contract `participation`). */
export function participationRoutes(deps: SliceDeps): Routes {
  const talks = new TalkService(deps);
  const bookings = new BookingService(deps, talks);
  const service = new ParticipationService(deps, talks, bookings);
  return router => {
    serve(
      router,
      participation.participation,
      deps,
      async ({ caller, params }) => ({
        body: await service.get(caller, params.talkId),
      }),
    );
    serve(
      router,
      participation.postpone,
      deps,
      async ({ caller, params, body }) => ({
        body: await service.postpone(caller, params.talkId, body.reason),
      }),
    );
    for (const command of simple) {
      serve(
        router,
        participation[command],
        deps,
        async ({ caller, params }) => ({
          body: await service[command](caller, params.talkId),
        }),
      );
    }
  };
}
