import { Outcome, refused } from '../problems/problem';
import { TalkState } from '../talks/talkState';

/** The talk that waits to be held, when a holder is named for its employee. */
export interface TalkToHold {
  readonly anySheetStarted: boolean;
  readonly startedAt: string | null;
  /** A time stands in the calendars of the two. */
  readonly booked: boolean;
}

/** States of a talk that still waits to be held: never two of them for one employment. */
export const openTalkStates = [
  'invited',
  'preparing',
  'ready',
  'postponed',
] as const satisfies readonly TalkState[];

/**
 * May another person hold this talk? Before the preparation starts only: what
 * is written is meant for the one who was named. A booked time is called off
 * first, so that it does not stay in the wrong calendar.
 */
export function decideHolder(talk: TalkToHold | null): Outcome<object> {
  if (talk === null) return { ok: true };
  if (talk.anySheetStarted || talk.startedAt) return refused('holderTooLate');
  return talk.booked ? refused('holderWhileBooked') : { ok: true };
}
