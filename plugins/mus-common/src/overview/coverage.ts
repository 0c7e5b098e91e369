import { DateTime } from 'luxon';

/** Whether somebody had the yearly talk: within twelve months, longer ago, or never. */
export type Coverage = 'thisYear' | 'before' | 'never';

/** Did somebody have a talk in the twelve months up to today (T01, M01)? Both are local days. */
export function coverageOf(lastHeldOn: string | null, today: string): Coverage {
  if (lastHeldOn === null) return 'never';
  const since = DateTime.fromISO(today).minus({ years: 1 }).toISODate();
  return since !== null && lastHeldOn > since ? 'thisYear' : 'before';
}
