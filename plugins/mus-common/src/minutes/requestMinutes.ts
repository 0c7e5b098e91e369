import { agrees } from '../actionPlans';
import { addDays } from '../calendar/days';
import { MinutesFacts } from './minutesFacts';

/** Who is asked by mail to confirm the minutes, and who need not answer any more. */
export interface MinutesRequests {
  /** With the day of the asking noted. */
  readonly minutes: MinutesFacts;
  /** Asked on that day, about the minutes as they stand. */
  readonly ask: ReadonlyArray<{ readonly party: string; readonly on: string }>;
  /** They said it by themselves: what waits for them goes. */
  readonly answered: readonly string[];
  /** The minutes say something else now: what asks about the words before goes. */
  readonly outdated: boolean;
}

// At most one mail a day and talk: who was written to today hears tomorrow.
function nextAskDay(askedOn: string | null, today: string): string {
  if (askedOn === null || askedOn < today) return today;
  return askedOn === today ? addDays(today, 1) : askedOn;
}

/**
 * What a change of minutes means for the mails that ask to confirm them: once
 * one has confirmed, whoever has said nothing of the same version is asked,
 * at most once a day for each talk.
 *
 * @param today - day in the workplace's zone
 */
export function requestMinutes(
  before: MinutesFacts,
  after: MinutesFacts,
  today: string,
): MinutesRequests {
  const { contentVersion, confirmations, parties } = after;
  const known = new Set(before.confirmations);
  const said = confirmations.filter(one => !known.has(one));
  const outdated = contentVersion !== before.contentVersion;
  const answered = said.map(({ party }) => party);
  const silent = parties.filter(
    party =>
      !confirmations.some(
        one => one.party === party && one.contentVersion === contentVersion,
      ),
  );
  const asks = said.some(({ verdict }) => agrees(verdict)) && silent.length > 0;
  if (!asks) return { minutes: after, ask: [], answered, outdated };
  const on = nextAskDay(after.confirmAskedOn, today);
  return {
    minutes: { ...after, confirmAskedOn: on },
    ask: silent.map(party => ({ party, on })),
    answered,
    outdated,
  };
}
