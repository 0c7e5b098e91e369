import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useSentVersion } from '../../../api';
import { Card, Columns, Select } from '../../../ui';
import type { Draft } from '../draft/useDraft';
import { moreTexts } from '../moreTexts';
import { Differences } from './Differences';

interface CompareVersionsProps {
  draft: Draft;
  questionnaireId: string;
  /** Newest first. */
  numbers: readonly number[];
}

const ofDraft = 'draft';

/** Two versions, or a version and the draft, and what changed between them in words. */
export function CompareVersions({
  draft,
  questionnaireId,
  numbers,
}: CompareVersionsProps) {
  const { t } = useTranslationRef(moreTexts);
  const [from, setFrom] = useState(String(numbers[0]));
  const [to, setTo] = useState(ofDraft);
  const numberOf = (choice: string) =>
    choice === ofDraft ? undefined : Number(choice);
  const older = useSentVersion(questionnaireId, numberOf(from));
  const newer = useSentVersion(questionnaireId, numberOf(to));
  const before = from === ofDraft ? draft.document : older.data?.document;
  const after = to === ofDraft ? draft.document : newer.data?.document;
  const choices = [
    { value: ofDraft, label: t('versions.draft') },
    ...numbers.map(number => ({
      value: String(number),
      label: t('versions.name', { number: String(number) }),
    })),
  ];
  return (
    <Card title={t('versions.compare')}>
      <Columns min="12rem">
        <Select
          label={t('versions.from')}
          value={from}
          choices={choices}
          onChange={setFrom}
        />
        <Select
          label={t('versions.to')}
          value={to}
          choices={choices}
          onChange={setTo}
        />
      </Columns>
      {before && after && (
        <Differences
          before={before}
          after={after}
          label={t('versions.compare')}
        />
      )}
    </Card>
  );
}
