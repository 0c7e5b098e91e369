import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { TalkContent } from '../../api';
import { genitive } from '../../documents';
import { Notice, Text, useLanguage } from '../../ui';
import { talkTexts } from './texts';

/** Why I cannot read the other's preparation, and when I can. */
export function Closed({ talk, other }: { talk: TalkContent; other: string }) {
  const { t } = useTranslationRef(talkTexts);
  const language = useLanguage();
  return (
    <Notice tone="neutral" icon="lock">
      <Text kind="strong">
        {t('closed.title', { others: genitive(other, language) })}
      </Text>
      <Text>{say(language, 'openingRules', talk.openingRule)}</Text>
      <Text>{t('closed.note')}</Text>
    </Notice>
  );
}
