import { Problem } from '../problems/problem';

/** The dates and goals of a round, as a leader writes them. */
export interface RoundDates {
  readonly preparationDueOn: string;
  readonly talksFrom: string;
  readonly talksUntil: string;
  readonly wrapUpOn: string | null;
}

/** What does not fit together in a round (T02, T03); empty when all does. */
export function roundProblems(
  dates: RoundDates,
  goalIds: readonly string[] = [],
): Problem[] {
  const { preparationDueOn, talksFrom, talksUntil, wrapUpOn } = dates;
  const checks: Array<[boolean, string, string]> = [
    [talksUntil < talksFrom, 'talksUntil', 'untilBeforeFrom'],
    [
      preparationDueOn > talksUntil,
      'preparationDueOn',
      'preparationAfterTalks',
    ],
    [
      wrapUpOn !== null && wrapUpOn < talksFrom,
      'wrapUpOn',
      'wrapUpBeforeTalks',
    ],
    [
      new Set(goalIds).size !== goalIds.length,
      'context.goals',
      'duplicateGoal',
    ],
  ];
  return checks
    .filter(([wrong]) => wrong)
    .map(([, path, code]) => ({ path, code }));
}

/** States of a round. */
export type RoundState = 'preparing' | 'sent' | 'closed';

/** The state of a round: before and after the first invitation. */
export function roundState(facts: {
  talks: number;
  closed: boolean;
}): RoundState {
  if (facts.closed) return 'closed';
  return facts.talks > 0 ? 'sent' : 'preparing';
}
