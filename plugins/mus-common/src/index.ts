/**
 * The pure core of the MUS plugin: rules, states and texts that server and
 * browser share. No I/O, no clock.
 *
 * @packageDocumentation
 */
export * from './problems';
export * from './calendar';
export * from './texts';
export * from './organisation';
export * from './questions';
export * from './questionnaires';
export * from './templates';
export * from './sheets';
export * from './cards';
export * from './senior';
export * from './talks';
export * from './actionPlans';
export * from './tasks';
export * from './minutes';
export * from './live';
export * from './words';
export * from './followUps';
export * from './mails';
export * from './booking';
export * from './rounds';
export * from './overview';
export * from './access';
