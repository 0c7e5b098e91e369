import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { intranetTexts } from '../texts/intranetTexts';

/** The first thing the Tab key meets: jumps over header and menu. */
export function SkipLink() {
  const { t } = useTranslationRef(intranetTexts);
  return (
    <a className="sk-skip" href="#indhold">
      {t('skip')}
    </a>
  );
}
