import type { PlanHead } from '../../api';

/** What is said beside the name to tell plans with the same person apart. */
export type Apart = 'unit' | 'begun';

/**
 * Which of my plans need more than the name of the other: several with the same
 * person differ by their unit (two employments), else by when they were begun.
 */
export function plansApart(
  plans: readonly PlanHead[],
): ReadonlyMap<string, Apart> {
  const found = new Map<string, Apart>();
  for (const plan of plans) {
    const same = plans.filter(({ leader }) => leader.id === plan.leader.id);
    if (same.length < 2) continue;
    const units = new Set(same.map(({ unit }) => unit.id));
    found.set(plan.id, units.size === same.length ? 'unit' : 'begun');
  }
  return found;
}
