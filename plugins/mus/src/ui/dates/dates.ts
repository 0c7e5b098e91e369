import { DateTime, Info } from 'luxon';

/** The two languages of the interface. */
export type Language = 'da' | 'en';

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

function dayOf(iso: string, language: Language): DateTime {
  return DateTime.fromISO(iso, { zone: 'utc' }).setLocale(locales[language]);
}

/** "torsdag den 24. december 2026" or "Thursday 24 December 2026"; the year is left out in the year of `today`. */
export function longDay(
  iso: string,
  language: Language,
  today?: string,
): string {
  const day = dayOf(iso, language);
  const year = today?.slice(0, 4) === iso.slice(0, 4) ? '' : ' yyyy';
  return day.toFormat(
    language === 'da' ? `cccc 'den' d. LLLL${year}` : `cccc d LLLL${year}`,
  );
}

/** "24. dec. 2026" or "24 Dec 2026"; for tables. */
export function shortDay(
  iso: string,
  language: Language,
  today?: string,
): string {
  const year = today?.slice(0, 4) === iso.slice(0, 4) ? '' : ' yyyy';
  return dayOf(iso, language).toFormat(
    language === 'da' ? `d. LLL${year}` : `d LLL${year}`,
  );
}

/** Whole days from one day to another; negative when `iso` is past. */
export function daysUntil(iso: string, today: string): number {
  return Math.round(dayOf(iso, 'da').diff(dayOf(today, 'da'), 'days').days);
}

/** Number of the ISO week, as Danes count them. */
export const weekOf = (iso: string): number => dayOf(iso, 'da').weekNumber;

/** "10.42" or "10:42", in the organisation's zone. */
export function timeOfDay(
  instant: string,
  language: Language,
  zone: string,
): string {
  return DateTime.fromISO(instant, { zone }).toFormat(
    language === 'da' ? 'HH.mm' : 'HH:mm',
  );
}

/** The day an instant falls on in the organisation's zone. */
export function dayOfInstant(instant: string, zone: string): string {
  return (
    DateTime.fromISO(instant, { zone }).toISODate() ?? instant.slice(0, 10)
  );
}

/** "24.12.2026" or "24/12/2026": how a date is written in a field. */
export function fieldDay(iso: string, language: Language): string {
  return dayOf(iso, language).toFormat(
    language === 'da' ? 'dd.MM.yyyy' : 'dd/MM/yyyy',
  );
}

const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year);

const monthNames = Object.values(locales).map(locale =>
  Info.months('long', { locale }).map(name => name.toLowerCase()),
);

/** 12 for "december", "dec" or "Dec."; 0 when it is no month in either language. */
function monthNamed(name: string): number {
  const typed = name.toLowerCase();
  const found = monthNames.map(
    names => names.findIndex(one => one.startsWith(typed)) + 1,
  );
  return Math.max(...found);
}

/** Year, month and day as they stand in a text. */
function partsOf(text: string): Array<string | number> | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return iso.slice(1);
  const danish = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{2}|\d{4})$/.exec(text);
  if (danish) return [fullYear(danish[3]), danish[2], danish[1]];
  const words =
    /^(?:\p{L}+,?\s+(?:den\s+)?)?(\d{1,2})\.?\s+(\p{L}{3,})\.?\s+(\d{2}|\d{4})$/u.exec(
      text,
    );
  return words
    ? [fullYear(words[3]), monthNamed(words[2]), words[1]]
    : undefined;
}

/** Reads "24.12.2026", "24/12-26", "24 12 2026", "torsdag den 24. december 2026" or an ISO day; null when it is no date. */
export function readDay(text: string): string | null {
  const parts = partsOf(text.trim());
  if (!parts) return null;
  const [year, month, day] = parts;
  const date = DateTime.utc(Number(year), Number(month), Number(day));
  return date.isValid ? date.toISODate() : null;
}
