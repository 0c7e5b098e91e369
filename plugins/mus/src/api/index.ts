export { createMusApi, musApiRef } from './client/musApi';
export type { MusApi } from './client/musApi';
export { forgetReplies, MusQueryProvider } from './client/MusQueryProvider';
export { keyOf } from './client/useMusQuery';
export { useLiveChanges } from './client/liveApi';
export * from './queries';
export * from './commands';
export * from './hr';
export * from './senior';
export * from './questionnaires';
export * from './booking';
export * from './minutes';
export * from './tasks';
export * from './types';
export {
  buildUrl,
  limits,
  MusError,
  requestOf,
} from '@samtale/backstage-plugin-mus-common/contract';
export type {
  CallInput,
  Endpoint,
  Reply,
} from '@samtale/backstage-plugin-mus-common/contract';
