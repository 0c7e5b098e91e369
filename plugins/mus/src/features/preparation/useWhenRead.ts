import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mayReadOther, signalOf } from '@samtale/backstage-plugin-mus-common';
import { otherOf, type Talk } from './talkTypes';
import { preparationTexts } from './texts';

/** When the other can read what I prepare, or that it is now. */
export function useWhenRead(talk: Talk): string {
  const { t } = useTranslationRef(preparationTexts);
  const other = otherOf(talk).name;
  const isOpen = mayReadOther({
    rule: talk.openingRule,
    mine: talk.other.signal,
    other: signalOf(talk.mine.state),
    talkStarted: talk.startedAt !== null,
  });
  return t(isOpen ? 'reader.open' : `reader.rule.${talk.openingRule}`, {
    other,
  });
}
