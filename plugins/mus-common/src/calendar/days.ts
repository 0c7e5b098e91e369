import { DateTime } from 'luxon';

/** Moves a calendar day by whole days; a calendar has no summer time. */
export function addDays(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: 'utc' })
    .plus({ days })
    .toFormat('yyyy-MM-dd');
}

/** The weekday of a day, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return DateTime.fromISO(day, { zone: 'utc' }).weekday;
}

/** The name of a day's weekday, `søndag` or `Sunday`. */
export function weekdayName(day: string, language: 'da' | 'en'): string {
  return DateTime.fromISO(day, { zone: 'utc' })
    .setLocale(language)
    .toFormat('cccc');
}
