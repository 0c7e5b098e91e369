export { createMusApi, musApiRef } from './musApi';
export type { MusApi } from './musApi';
export { forgetReplies, MusQueryProvider } from './MusQueryProvider';
export { keyOf } from './useMusQuery';
export { useLiveChanges } from './liveApi';
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
