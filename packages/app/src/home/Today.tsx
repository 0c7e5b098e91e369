import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useLanguage } from '../language/useLanguage';
import { intranetTexts } from '../texts/intranetTexts';
import { dishOf } from './canteen';

/** Small things of the day beside the news. */
export function Today({ now }: { now: Date }) {
  const { t } = useTranslationRef(intranetTexts);
  const { language } = useLanguage();
  return (
    <section className="sk-card sk-today" aria-labelledby="i-dag">
      <h2 id="i-dag">{t('home.today')}</h2>
      <h3>{t('home.canteen')}</h3>
      <p>{dishOf(now, language) ?? t('home.canteenClosed')}</p>
      <h3>{t('home.operations')}</h3>
      <p>{t('home.operationsFine')}</p>
    </section>
  );
}
