export * from './aQuestionnaire';
export * from './aTalk';
