import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  formChanges,
  sayFormChange,
  type QuestionnaireDocument,
} from '@samtale/backstage-plugin-mus-common';
import { PlainList, Stack, Text, useLanguage } from '../../../ui';
import { hrTemplateTexts } from '../texts';

interface ChangesProps {
  before: QuestionnaireDocument;
  after: QuestionnaireDocument;
}

/** What differs between two versions, in words (K03). */
export function Changes({ before, after }: ChangesProps) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const language = useLanguage();
  const sentences = formChanges(before, after).map(change =>
    sayFormChange(language, change),
  );
  if (sentences.length === 0)
    return <Text kind="quiet">{t('changes.none')}</Text>;
  return (
    <Stack gap={1}>
      <Text kind="strong">{t('changes.title')}</Text>
      <PlainList label={t('changes.title')} gap={0.5}>
        {sentences.map((sentence, at) => (
          <li key={`${at}${sentence}`}>{sentence}</li>
        ))}
      </PlainList>
    </Stack>
  );
}
