import { say } from '@samtale/backstage-plugin-mus-common';
import type { PlanContent } from '../../../api';
import { Notice, Text, useLanguage } from '../../../ui';

/** What to know of a day: weekend, public holiday, many follow-ups. Advice, never in the way. */
export function Warnings({
  warnings,
}: Pick<PlanContent['followUp'], 'warnings'>) {
  const language = useLanguage();
  if (warnings.length === 0) return null;
  return (
    <Notice tone="warning" announce>
      {warnings.map(({ code, params }) => (
        <Text key={code}>
          {say(language, 'followUpWarnings', code, params)}
        </Text>
      ))}
    </Notice>
  );
}
