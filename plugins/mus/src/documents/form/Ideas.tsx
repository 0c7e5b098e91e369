import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LocalText } from '@samtale/backstage-plugin-mus-common';
import { Details, PlainList, useLocalText } from '../../ui';
import { documentTexts } from '../texts';

/** Ideas for what to talk about, to be used or left (M17); nothing where there are none. */
export function Ideas({
  ideas,
  open,
}: {
  ideas: readonly LocalText[] | undefined;
  open?: boolean;
}) {
  const { t } = useTranslationRef(documentTexts);
  const local = useLocalText();
  if (!ideas || ideas.length === 0) return null;
  return (
    <Details summary={t('ideas.title')} open={open}>
      <PlainList label={t('ideas.title')} gap={0.25}>
        {ideas.map(idea => (
          <li key={idea.da}>{local(idea)}</li>
        ))}
      </PlainList>
    </Details>
  );
}
