export * from './columns';
export * from './needs';
export * from './OverviewRow';
export * from './overviewQuery';
