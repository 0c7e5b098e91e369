import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePlanOrigin } from '../../api';
import { Link, StatusChip } from '../../ui';
import { sharingTexts } from './texts';

/** Where a plan came from, when not from a development talk (T44). */
export function Origin({ planId, origin }: { planId: string; origin: string }) {
  const { t } = useTranslationRef(sharingTexts);
  const { data } = usePlanOrigin(planId, origin !== 'mus');
  if (!data || origin === 'mus') return null;
  const label = t('origin.from', { name: data.name });
  return data.link ? (
    <Link to={data.link}>{label}</Link>
  ) : (
    <StatusChip tone="info" label={label} />
  );
}
