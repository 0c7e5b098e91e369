export { createMusApi, musApiRef } from './musApi';
export type { MusApi } from './musApi';
export { forgetReplies, MusQueryProvider } from './MusQueryProvider';
export { keyOf, useMusQuery } from './useMusQuery';
export { useMusCommand } from './useMusCommand';
export { useLiveChanges } from './liveApi';
export * from './queries';
