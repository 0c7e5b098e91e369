import { useParams } from 'react-router-dom';
import { usePlan } from '../../api';
import { useMusPaths } from '../../routes';
import { FailedPage, PageSkeleton } from '../../ui';
import { PlanDocument } from './PlanDocument';
import { PlanStubPage } from './PlanStubPage';

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
    <PlanStubPage plan={plan.data} />
  ) : (
    <PlanDocument key={planId} plan={plan.data} reread={plan.refetch} />
  );
}
