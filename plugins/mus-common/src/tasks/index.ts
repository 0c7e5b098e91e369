export * from './taskQuery';
