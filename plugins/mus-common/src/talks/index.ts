export * from './nextStep';
export * from './talkCommands';
export * from './talkState';
