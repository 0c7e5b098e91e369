export * from './columns';
export * from './coverage';
export * from './needs';
export * from './OverviewRow';
export * from './overviewQuery';
