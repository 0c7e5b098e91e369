import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { documentTexts } from '../texts';

/** How long a form is, in words: "5 temaer, 21 spørgsmål". */
export function useFormSize(): (themes: number, questions: number) => string {
  const { t } = useTranslationRef(documentTexts);
  return (themes, questions) =>
    `${t('size.themes', { count: themes })}, ${t('size.questions', { count: questions })}`;
}
