import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { timeSpan, useDates, useLanguage } from '../../ui';
import { bookingTexts } from './texts';

/** Says a time in full: "tirsdag den 8. december kl. 10.00–11.00". */
export function useWhen() {
  const { t } = useTranslationRef(bookingTexts);
  const dates = useDates();
  const language = useLanguage();
  return ({ on, at, minutes }: { on: string; at: string; minutes: number }) =>
    t('when', { day: dates.long(on), span: timeSpan(at, minutes, language) });
}
