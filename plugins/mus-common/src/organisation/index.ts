export * from './sortKey';
