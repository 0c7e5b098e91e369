import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PlanContent } from '../../api';
import { Text } from '../../ui';
import { planTexts } from './texts';

/** How long the plan is kept. */
export function Kept({ kept }: { kept: PlanContent['kept'] }) {
  const { t } = useTranslationRef(planTexts);
  if (!kept) return null;
  const long = (months: number) =>
    months % 12 === 0
      ? t('kept.years', { count: months / 12 })
      : t('kept.months', { count: months });
  return (
    <Text>
      {t('kept.line', {
        untouched: long(kept.untouchedMonths),
        left: long(kept.afterLeavingMonths),
      })}
    </Text>
  );
}
