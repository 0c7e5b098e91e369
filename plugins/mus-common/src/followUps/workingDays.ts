import Holidays from 'date-holidays';
import { addDays, weekdayOf } from '../calendar/days';

/** The name of a public holiday in both languages. */
export interface HolidayName {
  readonly da: string;
  readonly en: string;
}

type HolidaysByDay = ReadonlyMap<string, HolidayName>;

const years = new Map<number, HolidaysByDay>();

// Only what the law calls a public holiday: neither 24 December nor
// Constitution Day are. Great Prayer Day was one until 2023.
function publicHolidays(year: number): HolidaysByDay {
  const calendar = new Holidays('DK');
  const named = (language: string) =>
    calendar
      .getHolidays(year, language)
      .filter(holiday => holiday.type === 'public')
      .map(holiday => [holiday.date.slice(0, 10), holiday.name] as const);
  const english = new Map(named('en'));
  return new Map(
    named('da').map(([day, da]) => [day, { da, en: english.get(day) ?? da }]),
  );
}

/** The Danish public holiday that falls on a day, or null. */
export function holidayOn(day: string): HolidayName | null {
  const year = Number(day.slice(0, 4));
  const known = years.get(year) ?? publicHolidays(year);
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
