import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePlans } from '../../api';
import { GetOwnData } from '../../documents';
import { useMusPaths } from '../../routes';
import {
  Button,
  Card,
  Details,
  Failure,
  PlainList,
  RowsSkeleton,
  Text,
} from '../../ui';
import { PlanStatus } from './PlanStatus';
import { plansApart } from './plansApart';
import { entryTexts } from './texts';

/** My action plans with follow-up date and open tasks. */
export function MyPlans() {
  const { t } = useTranslationRef(entryTexts);
  const paths = useMusPaths();
  const plans = usePlans('employee');
  const apart = plansApart(plans.data?.plans ?? []);
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
            <li key={plan.id}>
              <PlanStatus
                plan={plan}
                other={plan.leader.name}
                proposed={plan.proposedTasks}
                apart={apart.get(plan.id)}
              />
            </li>
          ))}
        </PlainList>
      )}
      {plans.data && (
        <Details summary={t('plans.export')}>
          <GetOwnData />
        </Details>
      )}
    </Card>
  );
}
