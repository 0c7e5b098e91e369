import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { wordingLimits } from '@samtale/backstage-plugin-mus-common';
import { fieldId, messageAt } from '../../../forms/problemTexts';
import { ErrorSummary, Stack, TextArea, TextField } from '../../../ui';
import { mailTextsTexts } from './texts';
import type { useWordingForm } from './useWordingForm';

/** Subject, heading, text and button of a mail. */
export function WordingFields({
  form,
}: {
  form: ReturnType<typeof useWordingForm>;
}) {
  const { t } = useTranslationRef(mailTextsTexts);
  const { draft, problems, change } = form;
  const parts = (field: 'subject' | 'heading' | 'body' | 'button') => ({
    id: fieldId(field),
    label: t(`field.${field}`),
    value: draft[field],
    error: messageAt(problems, field),
    onChange: (value: string) => change({ [field]: value }),
  });
  return (
    <Stack gap={3}>
      <ErrorSummary
        items={problems.map(({ path, message }) => ({
          fieldId: fieldId(path),
          message,
        }))}
      />
      <TextField {...parts('subject')} hint={t('field.subject.hint')} />
      <TextField {...parts('heading')} />
      <TextArea
        {...parts('body')}
        rows={10}
        maxLength={wordingLimits.body}
        hint={t('field.body.hint', { link: '{link}' })}
      />
      <TextField {...parts('button')} />
    </Stack>
  );
}
