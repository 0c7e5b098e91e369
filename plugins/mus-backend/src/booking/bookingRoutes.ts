import { Routes } from '../http/createApiRouter';
import { SliceDeps } from '../slice';
import { feedRoutes } from './feed/feedRoutes';
import { talkHolderRoutes } from './holders/talkHolderRoutes';
import { participationRoutes } from './participation/participationRoutes';
import { requestRoutes } from './requests/requestRoutes';
import { timeRoutes } from './times/timeRoutes';

/** All about who meets whom and when: talk holders, times, calendar address, requests, taking part. */
export function bookingRoutes(deps: SliceDeps): Routes {
  const slices = [
    participationRoutes(deps),
    requestRoutes(deps),
    talkHolderRoutes(deps),
    timeRoutes(deps),
    feedRoutes(deps),
  ];
  return router => slices.forEach(slice => slice(router));
}
