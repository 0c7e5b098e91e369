import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { tellApart } from '@samtale/backstage-plugin-mus-common';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { usePlanStarts, useStartPlan } from '../../api';
import type { PlanStart } from '../../api';
import { useMusPaths } from '../../routes';
import {
  Button,
  EmptyState,
  FailedPage,
  Failure,
  Link,
  Notice,
  Page,
  PageSkeleton,
  PlainList,
  RadioGroup,
  Row,
  Text,
  useDates,
} from '../../ui';
import { taskTexts } from './texts';

/** Plans that the two have already: perhaps one of them is what is looked for. */
function OpenPlans({ start }: { start: PlanStart }) {
  const { t } = useTranslationRef(taskTexts);
  const dates = useDates();
  const paths = useMusPaths();
  if (start.open.length === 0) return null;
  return (
    <Notice tone="info">
      <Text>{t('new.open', { count: start.open.length })}</Text>
      <PlainList>
        {start.open.map(({ planId, createdOn }) => (
          <li key={planId}>
            <Link to={paths.plan(planId)}>
              {t('new.openPlan', { day: dates.long(createdOn) })}
            </Link>
          </li>
        ))}
      </PlainList>
    </Notice>
  );
}

/** My own before those of the people I lead. */
const mineFirst = (choices: readonly PlanStart[]) => [
  ...choices.filter(({ me }) => me === 'employee'),
  ...choices.filter(({ me }) => me === 'leader'),
];

const otherOf = ({ me, employee, leader }: PlanStart) =>
  me === 'employee' ? leader : employee;

function Choose({ choices }: { choices: readonly PlanStart[] }) {
  const { t } = useTranslationRef(taskTexts);
  const navigate = useNavigate();
  const paths = useMusPaths();
  const create = useStartPlan();
  // One id for as long as the page is open: a second click makes no second plan.
  const planId = useMemo(() => crypto.randomUUID(), []);
  const [chosen, setChosen] = useState(
    choices.length === 1 ? choices[0].employmentId : '',
  );
  const start = choices.find(one => one.employmentId === chosen);
  const names = tellApart(
    choices.map(one => ({
      id: one.employmentId,
      name: one.employee.name,
      title: one.title,
    })),
  );
  const label = (one: PlanStart) =>
    one.me === 'employee'
      ? t('new.own', { leader: one.leader.name })
      : (names.get(one.employmentId) ?? one.employee.name);
  const make = () => {
    if (!start) return;
    const params = { employmentId: start.employmentId, planId };
    create.mutate(
      { params },
      { onSuccess: plan => navigate(paths.plan(plan.id)) },
    );
  };
  return (
    <>
      <RadioGroup
        label={t('new.whom')}
        value={chosen}
        onChange={setChosen}
        choices={mineFirst(choices).map(one => ({
          value: one.employmentId,
          label: label(one),
          hint: one.unit.name,
        }))}
      />
      {start && <OpenPlans start={start} />}
      <Text kind="quiet">{t('new.readers')}</Text>
      {create.error && <Failure error={create.error} retry={make} />}
      <Row>
        <Button
          kind="primary"
          icon="add"
          disabled={!start}
          busy={create.isPending}
          onClick={make}
        >
          {start
            ? t('new.create', { name: otherOf(start).name })
            : t('new.choose')}
        </Button>
      </Row>
    </>
  );
}

/** `/mus/plans/new`: a plan without a form (T17). */
export default function NewPlanPage() {
  const { t } = useTranslationRef(taskTexts);
  const paths = useMusPaths();
  const starts = usePlanStarts();
  if (starts.error && !starts.data)
    return (
      <FailedPage
        error={starts.error}
        retry={() => starts.refetch()}
        home={paths.entry}
      />
    );
  if (!starts.data) return <PageSkeleton />;
  const { choices } = starts.data;
  return (
    <Page
      title={t('new.title')}
      state={t('new.lead')}
      back={{ to: paths.entry, label: t('back') }}
    >
      {choices.length === 0 ? (
        <EmptyState icon="person" title={t('new.none.title')}>
          {t('new.none')}
        </EmptyState>
      ) : (
        <Choose choices={choices} />
      )}
    </Page>
  );
}
