import type { Language } from '../language/useLanguage';

/** The municipality's clock, whatever zone the browser is in: the same as in mails and calendars. */
const timeZone = 'Europe/Copenhagen';

function words(
  date: Date,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): string {
  const locale = language === 'en' ? 'en-GB' : 'da-DK';
  return new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(date);
}

/** A day in words: "onsdag den 18. november", "Wednesday 18 November". */
export function formatDay(date: Date, language: Language): string {
  const weekday = words(date, language, { weekday: 'long' });
  const day = words(date, language, { day: 'numeric', month: 'long' });
  return language === 'en' ? `${weekday} ${day}` : `${weekday} den ${day}`;
}

/** A moment in words: "18. november kl. 07.00", "18 November at 07:00". */
export function formatMoment(date: Date, language: Language): string {
  const day = words(date, language, { day: 'numeric', month: 'long' });
  const time = words(date, language, { hour: '2-digit', minute: '2-digit' });
  return language === 'en' ? `${day} at ${time}` : `${day} kl. ${time}`;
}

/** The hour of the day, 0 to 23, on the municipality's clock. */
export function hourOf(date: Date): number {
  return Number(words(date, 'en', { hour: '2-digit', hourCycle: 'h23' }));
}

/** The day of the week on the municipality's clock, 0 for Sunday. */
export function weekdayOf(date: Date): number {
  const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  return names.indexOf(words(date, 'en', { weekday: 'short' }));
}
