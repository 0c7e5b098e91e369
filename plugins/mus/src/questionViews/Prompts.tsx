import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Row } from '@samtale/backstage-plugin-mus-common';
import { Hidden, PlainList, useLocalText } from '../ui';
import { questionTexts } from './texts';

/** The prompts of one side under its row (T14); nothing where there are none. */
export function Prompts({ row }: { row: Row }) {
  const { t } = useTranslationRef(questionTexts);
  const say = useLocalText();
  if (row.prompts.length === 0) return null;
  if (row.prompts.length === 1) return <span>{say(row.prompts[0])}</span>;
  return (
    <>
      <Hidden>{t('prompts.label')}</Hidden>
      <PlainList gap={0.25}>
        {row.prompts.map(prompt => (
          <li key={prompt.da}>{say(prompt)}</li>
        ))}
      </PlainList>
    </>
  );
}
