import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  formChanges,
  sayFormChange,
} from '@samtale/backstage-plugin-mus-common';
import type { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import { PlainList, Text, useLanguage } from '../../../ui';
import { moreTexts } from '../moreTexts';

interface DifferencesProps {
  before: QuestionnaireDocument;
  after: QuestionnaireDocument;
  label: string;
}

/** What changed between two forms, in words (K03). */
export function Differences({ before, after, label }: DifferencesProps) {
  const { t } = useTranslationRef(moreTexts);
  const language = useLanguage();
  const changes = formChanges(before, after);
  if (changes.length === 0)
    return <Text kind="quiet">{t('versions.same')}</Text>;
  return (
    <PlainList label={label} gap={0.5}>
      {changes.map((change, at) => (
        <li key={at}>
          <Text>{sayFormChange(language, change)}</Text>
        </li>
      ))}
    </PlainList>
  );
}
