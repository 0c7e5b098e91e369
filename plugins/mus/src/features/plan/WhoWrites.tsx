import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PlanContent } from '../../api';
import { Text } from '../../ui';
import { planTexts } from './texts';

/** Who writes the plan, where that is not both (M11). */
export function WhoWrites({ plan }: { plan: PlanContent }) {
  const { t } = useTranslationRef(planTexts);
  if (plan.rule !== 'employeeWrites') return null;
  const names = { employee: plan.employee.name, leader: plan.leader.name };
  if (plan.can.write) return <Text>{t('rule.employee', names)}</Text>;
  return (
    <Text>{t(plan.can.comment ? 'rule.leader' : 'rule.other', names)}</Text>
  );
}
