export * from './nextStep';
export * from './readAgreements';
export * from './talkCommands';
export * from './talkState';
export * from './timedAgenda';
