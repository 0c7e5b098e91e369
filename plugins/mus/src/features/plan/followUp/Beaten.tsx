import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PlanContent } from '../../../api';
import { Notice, Text, useDates } from '../../../ui';
import { planTexts } from '../texts';

/** What the date says now, after somebody else changed the plan under my hands. */
export function Beaten({ plan }: { plan: PlanContent }) {
  const { t } = useTranslationRef(planTexts);
  const dates = useDates();
  const now = plan.followUp.on
    ? dates.long(plan.followUp.on)
    : t(plan.followUp.none ? 'followUp.none' : 'followUp.missing');
  return (
    <Notice tone="warning" announce>
      <Text>{t('followUp.conflict', { day: now })}</Text>
    </Notice>
  );
}
