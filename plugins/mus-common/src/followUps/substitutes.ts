import { addDays } from '../calendar/days';
import { Outcome, refused } from '../problems/problem';

/** Somebody is reminded beside a leader for some days; never a reader of anything. */
export interface Substitution {
  readonly id: string;
  readonly leaderId: string;
  readonly substituteId: string;
  /** First and last day of it. */
  readonly from: string;
  readonly until: string;
}

/** What a substitute is told, by the mail to the leader that it goes beside. */
export const substituteMailOf = {
  followUpDue: 'substituteDue',
  followUpOnceMore: 'substituteOnceMore',
} as const;

/** How far ahead a substitution may reach. */
const DAYS_AHEAD = 366;

/** Does it run on this day? */
export function runsOn(
  { from, until }: Pick<Substitution, 'from' | 'until'>,
  day: string,
): boolean {
  return from <= day && day <= until;
}

/**
 * May this person be named for these days?
 *
 * @param others - what the leader has named already and not ended
 */
export function decideSubstitute(
  wish: Substitution,
  others: ReadonlyArray<Pick<Substitution, 'id' | 'from' | 'until'>>,
  today: string,
): Outcome<object> {
  const { leaderId, substituteId, from, until } = wish;
  if (leaderId === substituteId) return refused('substituteSelf', 'personId');
  if (until < from) return refused('substituteUntilBeforeFrom', 'until');
  if (until < today) return refused('substitutePast', 'until');
  if (until > addDays(today, DAYS_AHEAD))
    return refused('substituteTooFar', 'until');
  const taken = others.some(
    other => other.id !== wish.id && other.from <= until && from <= other.until,
  );
  return taken ? refused('substituteTaken', 'from') : { ok: true };
}

/**
 * Who is reminded beside the leader of a plan on a day. The employee of the
 * plan never is: that one gets the mail to the two.
 */
export function substituteOn(
  day: string,
  employeeId: string,
  substitutions: readonly Substitution[],
): Substitution | undefined {
  return substitutions.find(
    one => one.substituteId !== employeeId && runsOn(one, day),
  );
}
