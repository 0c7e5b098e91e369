import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { Notice, Text, useDates, useLanguage } from '../../ui';
import { deliveryTexts } from './texts';
import type { Log } from './useMessages';

/** That nothing leaves at the moment, why, and what to do about it. */
export function Pauses({ log }: { log: Log }) {
  const { t } = useTranslationRef(deliveryTexts);
  const language = useLanguage();
  const dates = useDates();
  const { relayPausedUntil, relayPauseReason, clockPaused } = log;
  return (
    <>
      {relayPausedUntil && (
        <Notice tone="bad" announce>
          <Text kind="strong">
            {t('paused', { moment: dates.moment(relayPausedUntil) })}
          </Text>
          <Text>
            {`${say(language, 'relayFaults', relayPauseReason ?? '')} ${t('paused.retry')}`}
          </Text>
        </Notice>
      )}
      {clockPaused && (
        <Notice tone="bad" announce>
          <Text>{t('clockPaused')}</Text>
        </Notice>
      )}
    </>
  );
}
