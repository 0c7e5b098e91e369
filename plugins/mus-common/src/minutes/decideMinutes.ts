import { Outcome, refused } from '../problems';
import { confirmMinutes } from './confirmMinutes';
import { MinutesCommand, MinutesDecision } from './minutesCommand';
import { MinutesFacts } from './minutesFacts';
import { addNote, changeNote, turnNote } from './noteCommands';

/**
 * The one place that decides what a command does to minutes (M11, M12), for
 * browser and server alike. The same command twice does one thing.
 */
export function decideMinutes(
  minutes: MinutesFacts,
  command: MinutesCommand,
): Outcome<MinutesDecision> {
  if (minutes.closedBy !== null) return refused(minutes.closedBy);
  switch (command.type) {
    case 'addNote':
      return addNote(minutes, command);
    case 'changeNote':
      return changeNote(minutes, command);
    case 'confirm':
      return confirmMinutes(minutes, command);
    default:
      return turnNote(minutes, command);
  }
}
