import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useParams } from 'react-router-dom';
import { usePlan } from '../../api';
import type { PlanStub } from '../../api';
import { documentTexts, Stub } from '../../documents';
import { useMusPaths } from '../../routes';
import { FailedPage, PageSkeleton, useLanguage } from '../../ui';
import { PlanDocument } from './PlanDocument';

function NotShared({ plan }: { plan: PlanStub }) {
  const { t } = useTranslationRef(documentTexts);
  const language = useLanguage();
  const paths = useMusPaths();
  return (
    <Stub
      title={t('stub.titlePlan', { employee: plan.employee.name })}
      reason={plan.reason}
      kind="plan"
      employee={plan.employee.name}
      unit={plan.unit.name}
      state={say(language, 'planStates', plan.state)}
      back={{ to: paths.overview, label: t('back.overview') }}
    />
  );
}

/** The action plan of two (T17–T22): one page, written by both. */
export default function PlanPage() {
  const { planId = '' } = useParams();
  const plan = usePlan(planId);
  const paths = useMusPaths();
  const reread = () => {
    plan.refetch().catch(() => {});
  };
  if (plan.error && !plan.data)
    return <FailedPage error={plan.error} retry={reread} home={paths.entry} />;
  if (!plan.data) return <PageSkeleton />;
  return plan.data.access === 'stub' ? (
    <NotShared plan={plan.data} />
  ) : (
    <PlanDocument key={planId} plan={plan.data} reread={plan.refetch} />
  );
}
