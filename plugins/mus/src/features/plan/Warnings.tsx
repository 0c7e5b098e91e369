import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { PlanContent } from '../../api';
import { Notice, Text, useDates, useLanguage } from '../../ui';
import { planTexts } from './texts';

/** What to know of a day: weekend, public holiday, many follow-ups. Advice, never in the way. */
export function Warnings({ warnings }: Pick<PlanContent['followUp'], 'warnings'>) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const dates = useDates();
  if (warnings.length === 0) return null;
  return (
    <Notice tone="warning" announce>
      {warnings.map(({ code, params }) => (
        <Text key={code}>
          {say(language, 'followUpWarnings', code, params)}
          {typeof params.mailOn === 'string' && ` ${t('followUp.mailEarlier', { day: dates.long(params.mailOn) })}`}
        </Text>
      ))}
    </Notice>
  );
}
