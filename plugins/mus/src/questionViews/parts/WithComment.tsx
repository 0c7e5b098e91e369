import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { takesComment } from '@samtale/backstage-plugin-mus-common';
import type { ReactNode } from 'react';
import { Stack, TextArea, useLocalText } from '../../ui';
import type { InputProps } from '../QuestionView';
import { questionTexts } from '../texts';

type WithCommentProps = InputProps & { children: ReactNode };

/** The fields of a question, and under them its open comment field where it has one. */
export function WithComment({
  row,
  value,
  onChange,
  onBlur,
  id,
  readOnly,
  below,
  children,
}: WithCommentProps) {
  const { t } = useTranslationRef(questionTexts);
  const say = useLocalText();
  return (
    <Stack gap={1}>
      {children}
      {takesComment(row.question) && (
        <TextArea
          optional
          id={`${id}-comment`}
          label={t('comment.label')}
          spokenBefore={`${say(row.theme)}: ${say(row.question.text)}`}
          rows={2}
          value={value.text}
          maxLength={20_000}
          readOnly={readOnly}
          onBlur={onBlur}
          onChange={text => onChange({ ...value, text })}
        />
      )}
      {below}
    </Stack>
  );
}
