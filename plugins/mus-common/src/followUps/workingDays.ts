import { addDays, weekdayOf } from '../calendar/days';
import { danishHolidays } from './danishHolidays';
import type { HolidayName } from './danishHolidays';

const years = new Map<number, ReadonlyMap<string, HolidayName>>();

/** The Danish public holiday that falls on a day, or null. */
export function holidayOn(day: string): HolidayName | null {
  const year = Number(day.slice(0, 4));
  const known = years.get(year) ?? danishHolidays(year);
  years.set(year, known);
  return known.get(day) ?? null;
}

/** True on Saturdays and Sundays. */
export function isWeekend(day: string): boolean {
  return weekdayOf(day) > 5;
}

/** True when people are expected at work: neither weekend nor public holiday. */
export function isWorkingDay(day: string): boolean {
  return !isWeekend(day) && holidayOn(day) === null;
}

/** The day itself, or the last working day before it. */
export function workingDayOnOrBefore(day: string): string {
  return isWorkingDay(day) ? day : workingDayOnOrBefore(addDays(day, -1));
}

/** The day itself, or the first working day after it. */
export function workingDayOnOrAfter(day: string): string {
  return isWorkingDay(day) ? day : workingDayOnOrAfter(addDays(day, 1));
}
