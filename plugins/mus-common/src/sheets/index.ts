export * from './answerSchema';
export * from './openingRule';
export * from './sheetCommands';
export * from './sheetState';
