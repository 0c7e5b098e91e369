export * from './aQuestionnaire';
export * from './aTalk';
export * from './anOverviewLine';
