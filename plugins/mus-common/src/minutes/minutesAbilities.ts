import { decideMinutes } from './decideMinutes';
import { mayWriteNote } from './mayWriteNote';
import { MinutesFacts } from './minutesFacts';
import { hasConfirmedMinutes } from './minutesState';

/** What somebody can do with minutes now; sent along, so that screens need no rules of their own. */
export interface MinutesAbilities {
  readonly write: boolean;
  readonly comment: boolean;
  readonly confirm: boolean;
}

/**
 * The abilities of one party.
 *
 * @param party - null for readers who are none of the two
 */
export function minutesAbilities(
  minutes: MinutesFacts,
  party: string | null,
): MinutesAbilities {
  if (party === null || minutes.closedBy !== null)
    return { write: false, comment: false, confirm: false };
  const { contentVersion } = minutes;
  const yes = { verdict: 'confirmed', remark: '', at: '' } as const;
  return {
    write: mayWriteNote(minutes.rule, party, 'note'),
    comment: mayWriteNote(minutes.rule, party, 'comment'),
    confirm:
      !hasConfirmedMinutes(minutes, party) &&
      decideMinutes(minutes, { type: 'confirm', party, contentVersion, ...yes })
        .ok,
  };
}
