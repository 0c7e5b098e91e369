import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { usePlans } from '../../api';
import type { PlanHead } from '../../api';
import { GetOwnData, Origin } from '../../documents';
import { useMusPaths } from '../../routes';
import {
  Button,
  Card,
  Details,
  Failure,
  Link,
  PlainList,
  Row,
  RowsSkeleton,
  StatusChip,
  Text,
  useDates,
  useLanguage,
} from '../../ui';
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

function PlanLine({ plan }: { plan: PlanHead }) {
  const { t } = useTranslationRef(entryTexts);
  const language = useLanguage();
  const paths = useMusPaths();
  const facts = useFacts(plan);
  return (
    <li>
      <Row>
        <Link strong to={paths.plan(plan.id)}>
          {t('plans.with', { name: plan.leader.name })}
        </Link>
        <StatusChip
          tone={plan.state === 'confirmed' ? 'good' : 'neutral'}
          label={say(language, 'planStates', plan.state)}
        />
        <Origin planId={plan.id} origin={plan.origin} />
        {plan.overdueTasks > 0 && (
          <StatusChip
            tone="warning"
            label={t('plans.overdue', { count: plan.overdueTasks })}
          />
        )}
      </Row>
      <Text kind="quiet">{facts}</Text>
    </li>
  );
}

/** My action plans with follow-up date and open tasks. */
export function MyPlans() {
  const { t } = useTranslationRef(entryTexts);
  const paths = useMusPaths();
  const plans = usePlans('employee');
  if (plans.error)
    return <Failure error={plans.error} retry={() => plans.refetch()} />;
  return (
    <Card
      title={t('plans.title')}
      aside={
        <Button icon="add" to={paths.newPlan}>
          {t('plans.new')}
        </Button>
      }
    >
      {!plans.data && <RowsSkeleton rows={1} />}
      {plans.data?.plans.length === 0 && (
        <Text kind="quiet">{t('plans.empty')}</Text>
      )}
      {plans.data && plans.data.plans.length > 0 && (
        <PlainList gap={2}>
          {plans.data.plans.map(plan => (
            <PlanLine key={plan.id} plan={plan} />
          ))}
        </PlainList>
      )}
      {plans.data && plans.data.plans.length > 0 && (
        <Details summary={t('plans.export')}>
          <GetOwnData />
        </Details>
      )}
    </Card>
  );
}
