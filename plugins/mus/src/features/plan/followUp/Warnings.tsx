import { say } from '@samtale/backstage-plugin-mus-common';
import type { PlanContent } from '../../../api';
import { Notice, Text, useLanguage } from '../../../ui';

/** What to know of a day: weekend, public holiday, many follow-ups. Advice, never in the way. */
export function Warnings({
  warnings,
  quiet,
}: Pick<PlanContent['followUp'], 'warnings'> & {
  /** In a list of days: a line each, not announced. */
  quiet?: boolean;
}) {
  const language = useLanguage();
  if (warnings.length === 0) return null;
  if (quiet)
    return warnings.map(({ code, params }) => (
      <Text key={code} kind="quiet">
        {say(language, 'followUpWarnings', code, params)}
      </Text>
    ));
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
