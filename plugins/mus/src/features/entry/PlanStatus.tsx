import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { PlanHead } from '../../api';
import { Origin } from '../../documents';
import { useMusPaths } from '../../routes';
import { Link, Row, StatusChip, Text, useDates, useLanguage } from '../../ui';
import type { Apart } from './plansApart';
import { entryTexts } from './texts';

function useFacts(plan: PlanHead): string {
  const { t } = useTranslationRef(entryTexts);
  const dates = useDates();
  const followUp = plan.followUpOn
    ? t('plans.followUp', { day: dates.near(plan.followUpOn) })
    : t('plans.noFollowUp');
  const tasks =
    plan.openTasks > 0
      ? t('plans.tasks', { count: plan.openTasks })
      : t('plans.noTasks');
  return `${followUp} · ${tasks}`;
}

function useName(plan: PlanHead, name: string, apart?: Apart): string {
  const { t } = useTranslationRef(entryTexts);
  const dates = useDates();
  if (apart === 'unit')
    return t('plans.withIn', { name, unit: plan.unit.name });
  return apart && plan.createdAt
    ? t('plans.withSince', { name, day: dates.shortDayOf(plan.createdAt) })
    : t('plans.with', { name });
}

/** Where one of my plans stands: state, follow-up, tasks. */
export function PlanStatus({
  plan,
  other,
  proposed = 0,
  apart,
}: {
  plan: PlanHead;
  other: string;
  /** Tasks that wait for my answer. */
  proposed?: number;
  /** Another plan with the same person stands beside it. */
  apart?: Apart;
}) {
  const { t } = useTranslationRef(entryTexts);
  const name = useName(plan, other, apart);
  const language = useLanguage();
  const paths = useMusPaths();
  const facts = useFacts(plan);
  return (
    <>
      <Row>
        <Link strong to={paths.plan(plan.id)}>
          {name}
        </Link>
        <StatusChip
          tone={plan.state === 'confirmed' ? 'good' : 'neutral'}
          label={say(language, 'planStates', plan.state)}
        />
        <Origin planId={plan.id} origin={plan.origin} />
        {proposed > 0 && (
          <StatusChip
            tone="info"
            label={t('plans.proposed', { count: proposed })}
          />
        )}
        {plan.overdueTasks > 0 && (
          <StatusChip
            tone="warning"
            label={t('plans.overdue', { count: plan.overdueTasks })}
          />
        )}
      </Row>
      <Text kind="quiet">{facts}</Text>
    </>
  );
}
