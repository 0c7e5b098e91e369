import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { BlockContent } from '@samtale/backstage-plugin-mus-common';
import type { PlanContent } from '../../../../api';
import { Select } from '../../../../ui';
import { planTexts } from '../../texts';

interface GoalSelectProps {
  plan: PlanContent;
  content: BlockContent;
  change: (change: Partial<BlockContent>) => void;
}

/** Ties a goal to one of the unit's (S01). */
export function GoalSelect({ plan, content, change }: GoalSelectProps) {
  const { t } = useTranslationRef(planTexts);
  if (plan.context.goals.length === 0) return null;
  return (
    <Select
      label={t('block.goal')}
      value={content.goalId ?? ''}
      onChange={goalId => change({ goalId: goalId || null })}
      choices={[
        { value: '', label: t('block.noGoal') },
        ...plan.context.goals.map(({ id, text }) => ({
          value: id,
          label: text,
        })),
      ]}
    />
  );
}
