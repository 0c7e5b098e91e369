import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PlanContent } from '../../../api';
import { Notice, Text, useDates } from '../../../ui';
import { planTexts } from '../texts';

/** Both are told who opened the plan again, until a follow-up is held. */
export function Reopened({ plan }: { plan: PlanContent }) {
  const { t } = useTranslationRef(planTexts);
  const dates = useDates();
  const { reopened } = plan;
  if (!reopened) return null;
  const moment = dates.moment(reopened.at);
  return (
    <Notice tone="info" icon="undo" announce>
      <Text>
        {reopened.by === plan.me
          ? t('reopened.byMe', { moment })
          : t('reopened.byOther', { moment, name: plan[reopened.by].name })}
      </Text>
    </Notice>
  );
}
