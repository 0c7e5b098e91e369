import type { Language } from '../language/useLanguage';

/** A day in words: "onsdag den 18. november", "Wednesday 18 November". */
export function formatDay(date: Date, language: Language): string {
  if (language === 'en') {
    return date.toLocaleDateString('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
    });
  }
  const weekday = date.toLocaleDateString('da-DK', { weekday: 'long' });
  const month = date.toLocaleDateString('da-DK', { month: 'long' });
  return `${weekday} den ${date.getDate()}. ${month}`;
}

/** A moment in words: "18. november kl. 07.00". */
export function formatMoment(date: Date, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : 'da-DK';
  const day = date.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
  });
  const time = date.toLocaleTimeString(locale, {
    hour: '2-digit',
    minute: '2-digit',
  });
  return language === 'en' ? `${day} at ${time}` : `${day} kl. ${time}`;
}
