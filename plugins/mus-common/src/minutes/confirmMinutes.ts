import { Outcome, refused } from '../problems';
import { MinutesCommandOf, MinutesDecision } from './minutesCommand';
import { MinutesFacts } from './minutesFacts';
import { areConfirmed, saidBy } from './minutesState';

function obstacle(
  minutes: MinutesFacts,
  command: MinutesCommandOf<'confirm'>,
): string | null {
  // Nobody confirms what they have not seen.
  if (command.contentVersion !== minutes.contentVersion) return 'staleMinutes';
  if (command.verdict !== 'confirmed' && command.remark.trim() === '')
    return 'remarkMissing';
  return minutes.notes.some(note => saidBy(note) !== null)
    ? null
    : 'minutesEmpty';
}

/**
 * One party confirms, confirms with a remark, or disagrees and says why, about
 * the version that was on the screen (M12). All together make the minutes
 * confirmed.
 */
export function confirmMinutes(
  minutes: MinutesFacts,
  command: MinutesCommandOf<'confirm'>,
): Outcome<MinutesDecision> {
  const code = obstacle(minutes, command);
  if (code) return refused(code);
  const { party, verdict, remark, contentVersion, at } = command;
  const before = minutes.confirmations.find(said => said.party === party);
  const again =
    before?.contentVersion === contentVersion &&
    before.verdict === verdict &&
    before.remark === remark;
  if (again) return { ok: true, minutes };
  const others = minutes.confirmations.filter(said => said.party !== party);
  const said = { party, verdict, remark, contentVersion, at };
  const after = { ...minutes, confirmations: [...others, said] };
  if (!areConfirmed(after)) return { ok: true, minutes: after };
  return {
    ok: true,
    minutes: { ...after, confirmedVersion: contentVersion, confirmedAt: at },
  };
}
