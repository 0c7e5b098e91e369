export * from './sortKey';
export * from './tellApart';
