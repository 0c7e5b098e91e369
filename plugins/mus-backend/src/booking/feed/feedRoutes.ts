import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Routes } from '../../http/createApiRouter';
import { sendError, serve } from '../../http/serve';
import { SliceDeps } from '../../slice';
import { CalendarFeedService } from './CalendarFeedService';

const { calendarFeed } = musContract;

/** Below this path the secret in the address takes the place of a sign-in. */
export const openPath = '/v1/calendar';

/** My calendar address (contract `calendarFeed`), and the calendar behind it. */
export function feedRoutes(deps: SliceDeps): Routes {
  const service = new CalendarFeedService(deps);
  return router => {
    serve(router, calendarFeed.feed, deps, async ({ caller }) => ({
      body: await service.state(caller),
    }));
    serve(router, calendarFeed.makeFeed, deps, async ({ caller }) => ({
      body: await service.make(caller),
    }));
    serve(router, calendarFeed.revokeFeed, deps, async ({ caller }) => ({
      body: await service.revoke(caller),
    }));
    router.get(`${openPath}/:file`, (request, response) => {
      service
        .read(request.params.file)
        .then(calendar =>
          response
            .status(200)
            .set('Cache-Control', 'no-store')
            .set('X-Robots-Tag', 'noindex')
            .type('text/calendar; charset=utf-8')
            .end(calendar),
        )
        .catch(error => sendError(error, request, response, deps.logger));
    });
  };
}
