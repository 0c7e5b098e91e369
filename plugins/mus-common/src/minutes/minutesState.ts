import { agrees } from '../actionPlans';
import { MinutesConfirmation, MinutesFacts, NoteFacts } from './minutesFacts';

/** States of minutes. */
export type MinutesState =
  | 'empty'
  | 'draft'
  | 'awaitingConfirmation'
  | 'confirmed'
  | 'changedSinceConfirmed';

/** What a note says to both; null while it says nothing. */
export function saidBy({ content, removed }: NoteFacts): string | null {
  const { text, reached } = content;
  return removed || (text.trim() === '' && reached === null)
    ? null
    : JSON.stringify([text, reached]);
}

/** What a party said about the minutes as they stand; undefined when it said so of older ones, or nothing. */
function current(
  minutes: MinutesFacts,
  party: string,
): MinutesConfirmation | undefined {
  return minutes.confirmations.find(
    said =>
      said.party === party && said.contentVersion === minutes.contentVersion,
  );
}

/** True when this party confirmed the minutes as they stand. */
export function hasConfirmedMinutes(
  minutes: MinutesFacts,
  party: string,
): boolean {
  const said = current(minutes, party);
  return said !== undefined && agrees(said.verdict);
}

/** True when everybody confirmed the minutes as they stand. */
export function areConfirmed(minutes: MinutesFacts): boolean {
  return minutes.parties.every(party => hasConfirmedMinutes(minutes, party));
}

/** The state of minutes, from their facts alone. Somebody who disagrees keeps them awaiting confirmation. */
export function minutesState(minutes: MinutesFacts): MinutesState {
  if (areConfirmed(minutes)) return 'confirmed';
  if (minutes.parties.some(party => current(minutes, party)))
    return 'awaitingConfirmation';
  if (minutes.confirmedVersion !== null) return 'changedSinceConfirmed';
  return minutes.notes.some(note => saidBy(note) !== null) ? 'draft' : 'empty';
}
