/**
 * Development talks (MUS) in the Backstage portal.
 *
 * @packageDocumentation
 */
export { MusPage, musPlugin } from './plugin';
export { musApiRef } from './api';
export type { MusApi } from './api';
export { rootRouteRef } from './routes';
