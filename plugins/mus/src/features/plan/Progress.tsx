import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { planProgress } from '@samtale/backstage-plugin-mus-common';
import type { PlanContent } from '../../api';
import { Text, useDates } from '../../ui';
import { planTexts } from './texts';

/** How far the two are, in one line (S05). */
export function Progress({ plan }: { plan: PlanContent }) {
  const { t } = useTranslationRef(planTexts);
  const { today } = useDates();
  const { tasks, done, overdue, reached, partly } = planProgress(
    plan.blocks,
    today,
  );
  if (tasks === 0) return null;
  const words = [
    t('progress.done', { done: String(done), count: tasks }),
    overdue > 0 && t('progress.overdue', { count: overdue }),
    reached + partly > 0 && t('progress.effect', { count: reached + partly }),
  ].filter(Boolean);
  return <Text>{words.join(' · ')}</Text>;
}
