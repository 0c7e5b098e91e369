import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Routes } from '../../http/createApiRouter';
import { Precondition } from '../../http/precondition';
import { serve } from '../../http/serve';
import { Caller } from '../../people/Caller';
import { SliceDeps } from '../../slice';
import { TalkService } from '../../talks/TalkService';
import { BookingPage } from './bookingPage';
import { BookingRequest, BookingService } from './BookingService';

const { booking } = musContract;

const versioned = (body: BookingPage) => ({ body, version: body.version });

interface Served {
  caller: Caller;
  params: { talkId: string };
  body: { saveId: string };
  precondition: Precondition;
}

function requestOf({
  caller,
  params,
  body,
  precondition,
}: Served): BookingRequest {
  const version = precondition.kind === 'match' ? precondition.version : 0;
  return { caller, ...params, saveId: body.saveId, version };
}

/** The time of a talk (contract `booking`). */
export function timeRoutes(deps: SliceDeps): Routes {
  const service = new BookingService(deps, new TalkService(deps));
  return router => {
    serve(router, booking.mine, deps, async ({ caller }) => ({
      body: await service.coming(caller),
    }));
    serve(router, booking.get, deps, async ({ caller, params }) =>
      versioned(await service.get(caller, params.talkId)),
    );
    serve(
      router,
      booking.check,
      deps,
      async ({ caller, params, query, language }) => ({
        body: {
          warnings: await service.check(caller, params.talkId, query, language),
        },
      }),
    );
    serve(router, booking.propose, deps, async request =>
      versioned(await service.propose(requestOf(request), request.body.times)),
    );
    serve(router, booking.accept, deps, async request =>
      versioned(await service.accept(requestOf(request), request.body.timeId)),
    );
    serve(router, booking.book, deps, async request =>
      versioned(await service.book(requestOf(request), request.body.time)),
    );
    serve(router, booking.cancel, deps, async request =>
      versioned(await service.cancel(requestOf(request))),
    );
  };
}
