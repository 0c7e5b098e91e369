export * from './cardCommands';
export * from './cardThemes';
export * from './choiceProblems';
export * from './choiceSchema';
export * from './exchangeFrom';
export * from './mergeAgenda';
