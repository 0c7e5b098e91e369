import type { Cadence } from '../actionPlans/cadence';
import { addDays } from '../calendar/days';
import { DateTime } from 'luxon';
import { workingDayOnOrAfter } from './workingDays';

/** When check-ins are wanted. */
export interface CheckInWish {
  readonly cadence: Cadence;
  /** The first day; kept as chosen, whatever day it is. */
  readonly first: string;
  /** The last day it may go on; a single day needs none. */
  readonly until: string | null;
  /** No more days than these. */
  readonly atMost: number;
}

function addMonths(day: string, months: number): string {
  return DateTime.fromISO(day, { zone: 'utc' })
    .plus({ months })
    .toFormat('yyyy-MM-dd');
}

const steps: Record<Cadence, (first: string, nr: number) => string> = {
  weekly: (first, nr) => addDays(first, 7 * nr),
  everyTwoWeeks: (first, nr) => addDays(first, 14 * nr),
  monthly: addMonths,
  own: first => first,
};

/**
 * The days of check-ins (R13): the first as chosen, then in the cadence until
 * the last day, each moved to a working day. Twelve months after the 31st are
 * the last days of the months.
 */
export function checkInDays(wish: CheckInWish): string[] {
  const { cadence, first, until, atMost } = wish;
  const days = [first];
  if (cadence === 'own' || until === null) return days;
  for (let nr = 1; days.length < atMost; nr += 1) {
    const day = workingDayOnOrAfter(steps[cadence](first, nr));
    if (day > until) break;
    if (!days.includes(day)) days.push(day);
  }
  return days;
}
