export * from './minutesSchema';
export { maxNotes, minutesClosedBy, newMinutes } from './minutesFacts';
export type {
  MinutesConfirmation,
  MinutesFacts,
  NoteFacts,
} from './minutesFacts';
export type {
  MinutesCommand,
  MinutesCommandOf,
  MinutesDecision,
} from './minutesCommand';
export { decideMinutes } from './decideMinutes';
export { mayWriteNote } from './mayWriteNote';
export { minutesAbilities } from './minutesAbilities';
export type { MinutesAbilities } from './minutesAbilities';
export { hasConfirmedMinutes, minutesState, saidBy } from './minutesState';
export type { MinutesState } from './minutesState';
export { requestMinutes } from './requestMinutes';
export type { MinutesRequests } from './requestMinutes';
export { noteChanges } from './noteChanges';
export type { NoteChange } from './noteChanges';
