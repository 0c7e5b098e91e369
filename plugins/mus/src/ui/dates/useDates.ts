import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useMemo } from 'react';
import { useClock } from './clock';
import { dayOfInstant, daysUntil, longDay, shortDay, timeOfDay } from './dates';
import type { Language } from './dates';
import { uiTexts } from '../texts';
import { useLanguage } from '../words/useLanguage';

type Near = (iso: string) => string | undefined;

function formats(language: Language, zone: string, today: string, near: Near) {
  const at = language === 'da' ? 'kl.' : 'at';
  const nearOrShort = (day: string) =>
    near(day) ?? shortDay(day, language, today);
  return {
    language,
    today,
    /** "torsdag den 24. december"; with the year when it is another. */
    long: (iso: string) => longDay(iso, language, today),
    /** "24. dec."; for tables. */
    short: (iso: string) => shortDay(iso, language, today),
    /** "i dag", "i morgen", else the long day. */
    near: (iso: string) => near(iso) ?? longDay(iso, language, today),
    /** Whole days until a day. */
    until: (iso: string) => daysUntil(iso, today),
    /** "10.42" of an instant. */
    time: (instant: string) => timeOfDay(instant, language, zone),
    /** The day of an instant, long. */
    dayOf: (instant: string) =>
      longDay(dayOfInstant(instant, zone), language, today),
    /** The day of an instant, short; for tables and guides. */
    shortDayOf: (instant: string) =>
      shortDay(dayOfInstant(instant, zone), language, today),
    /** "i dag kl. 10.42" or "24. dec. kl. 10.42" of an instant. */
    moment: (instant: string) => {
      const day = dayOfInstant(instant, zone);
      return `${nearOrShort(day)} ${at} ${timeOfDay(instant, language, zone)}`;
    },
    /** The same of a day and a local time as they are booked, "10:42". */
    slot: (day: string, time: string) =>
      `${nearOrShort(day)} ${at} ${language === 'da' ? time.replace(':', '.') : time}`,
  };
}

/** Dates in the reader's language, on the organisation's clock. */
export function useDates() {
  const language = useLanguage();
  const { zone, today } = useClock();
  const { t } = useTranslationRef(uiTexts);
  return useMemo(() => {
    const words: Record<number, string> = {
      [-1]: t('day.yesterday'),
      0: t('day.today'),
      1: t('day.tomorrow'),
    };
    return formats(language, zone, today, iso => words[daysUntil(iso, today)]);
  }, [language, zone, today, t]);
}
