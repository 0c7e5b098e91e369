import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { TalkContent } from '../../api';
import { Facts, StatusChip, useLanguage } from '../../ui';
import { talkTexts } from './texts';

function Signal({ signal }: { signal: string }) {
  const language = useLanguage();
  const done = signal !== 'notReady';
  return (
    <StatusChip
      tone={done ? 'good' : 'neutral'}
      icon={signal === 'onPaper' ? 'paper' : undefined}
      label={say(language, 'sheetSignals', signal)}
    />
  );
}

/** Ready or not, of both: never more than that. */
export function Signals({ talk, other }: { talk: TalkContent; other: string }) {
  const { t } = useTranslationRef(talkTexts);
  if (talk.heldAt) return null;
  const mine =
    talk.mine.state === 'ready' || talk.mine.state === 'onPaper'
      ? talk.mine.state
      : 'notReady';
  return (
    <Facts
      items={[
        { label: t('signals.you'), value: <Signal signal={mine} /> },
        { label: other, value: <Signal signal={talk.other.signal} /> },
      ]}
    />
  );
}
