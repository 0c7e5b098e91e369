import type { FollowUpState } from '../actionPlans/planSchema';
import { addDays } from '../calendar/days';

/** What the state of a follow-up follows from. */
export interface FollowUpFacts {
  /** The open follow-up date. */
  readonly on: string | null;
  /** When a follow-up was last recorded. */
  readonly heldAt: string | null;
  /** Days after the date until it counts as "Ikke afholdt". */
  readonly onceMoreDays: number;
}

/**
 * Planlagt, forfalden, ikke afholdt while a date is open; holdt when the last
 * one was recorded and no date follows; null when none was ever agreed.
 */
export function followUpState(
  facts: FollowUpFacts,
  today: string,
): FollowUpState | null {
  if (facts.on === null) {
    return facts.heldAt === null ? null : 'held';
  }
  if (facts.on > today) {
    return 'scheduled';
  }
  return addDays(facts.on, facts.onceMoreDays) > today ? 'due' : 'missed';
}
