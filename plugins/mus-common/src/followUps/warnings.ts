import { weekdayName } from '../calendar/days';
import { mailDay } from './occurrences';
import { holidayOn, isWeekend } from './workingDays';

/** Something to know about a day before choosing it; never forbids it. */
export type FollowUpWarning =
  | {
      readonly code: 'weekend';
      readonly params: { readonly weekday: string; readonly mailOn: string };
    }
  | {
      readonly code: 'holiday';
      readonly params: { readonly name: string; readonly mailOn: string };
    }
  | { readonly code: 'crowded'; readonly params: { readonly count: number } };

/** The day in question, and what else is known of it. */
export interface DayInQuestion {
  readonly on: string;
  /** Other follow-ups of the same leader that day; 0 for anybody else's eyes. */
  readonly othersThatDay: number;
  /** With this many others the day is called crowded. */
  readonly crowdedDay: number;
  readonly sendOnDaysOff: boolean;
  readonly language: 'da' | 'en';
}

/** Warns of weekends, public holidays, and "du har allerede 6 opfølgninger den dag" (T22). */
export function followUpWarnings(day: DayInQuestion): FollowUpWarning[] {
  const mailOn = mailDay(day.on, day.sendOnDaysOff);
  const holiday = holidayOn(day.on);
  const warnings: FollowUpWarning[] = [];
  if (holiday) {
    warnings.push({
      code: 'holiday',
      params: { name: holiday[day.language], mailOn },
    });
  } else if (isWeekend(day.on)) {
    warnings.push({
      code: 'weekend',
      params: { weekday: weekdayName(day.on, day.language), mailOn },
    });
  }
  if (day.othersThatDay >= day.crowdedDay) {
    warnings.push({ code: 'crowded', params: { count: day.othersThatDay } });
  }
  return warnings;
}
