import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { PlanStub } from '../../api';
import { documentTexts, Stub } from '../../documents';
import { useMusPaths } from '../../routes';
import { Row, StatusChip, useDates, useLanguage } from '../../ui';

/** The date and, once its day has come, that it is due. */
function FollowUp({ plan }: { plan: PlanStub }) {
  const { t } = useTranslationRef(documentTexts);
  const language = useLanguage();
  const dates = useDates();
  const { followUpOn: day, followUpState: state } = plan;
  if (day === null) return <span>{t('stub.noFollowUp')}</span>;
  const late = state === 'due' || state === 'missed';
  return (
    <Row gap={0.75}>
      <span>{dates.near(day)}</span>
      {late && (
        <StatusChip
          tone="warning"
          label={say(language, 'followUpStates', state)}
        />
      )}
    </Row>
  );
}

function useTasks({ openTasks, overdueTasks }: PlanStub): string {
  const { t } = useTranslationRef(documentTexts);
  if (openTasks === 0) return t('stub.noTasks');
  const open = t('stub.open', { count: openTasks });
  return overdueTasks === 0
    ? open
    : t('stub.overdue', { open, overdue: String(overdueTasks) });
}

/** A plan of two others: where it stands and whose it is, never what it says. */
export function PlanStubPage({ plan }: { plan: PlanStub }) {
  const { t } = useTranslationRef(documentTexts);
  const language = useLanguage();
  const paths = useMusPaths();
  const tasks = useTasks(plan);
  return (
    <Stub
      title={t('stub.titlePlan', { employee: plan.employee.name })}
      reason={plan.reason}
      kind="plan"
      employee={plan.employee.name}
      leader={plan.leader.name}
      unit={plan.unit.name}
      state={say(language, 'planStates', plan.state)}
      status={[
        { label: t('stub.followUp'), value: <FollowUp plan={plan} /> },
        { label: t('stub.tasks'), value: tasks },
      ]}
      back={{ to: paths.overview, label: t('back.overview') }}
    />
  );
}
