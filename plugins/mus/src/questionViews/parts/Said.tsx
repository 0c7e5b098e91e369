import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { isAnswered } from '@samtale/backstage-plugin-mus-common';
import type { ReactNode } from 'react';
import { Stack, Text } from '../../ui';
import type { AnswerProps } from '../QuestionView';
import { questionTexts } from '../texts';

/** What was answered, with the comment under it; says so when nothing was. */
export function Said({
  row,
  value,
  children,
}: AnswerProps & { children?: ReactNode }) {
  const { t } = useTranslationRef(questionTexts);
  if (!value || !isAnswered(row.question, value))
    return <Text kind="quiet">{t('answer.none')}</Text>;
  return (
    <Stack gap={0.5}>
      {children}
      {value.text.trim() !== '' && <Text lines>{value.text}</Text>}
    </Stack>
  );
}
