export * from './liveChannel';
