import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { useCreatePlan, usePlan } from '../../../api';
import type { PlanContent, TalkContent } from '../../../api';
import { useMusPaths } from '../../../routes';
import {
  Button,
  Drawer,
  Failure,
  Heading,
  Link,
  PlainList,
  Row,
  RowsSkeleton,
  Stack,
  Sticky,
  Text,
  useLanguage,
} from '../../../ui';
import { QuickBlock } from './QuickBlock';
import { hourTexts } from './texts';

function Blocks({ plan, kind }: { plan: PlanContent; kind: 'goal' | 'task' }) {
  const { t } = useTranslationRef(hourTexts);
  const language = useLanguage();
  const shown = plan.blocks.filter(
    block => block.kind === kind && block.content.text.trim() !== '',
  );
  return (
    <Stack gap={1}>
      <Heading level={3}>{t(`plan.${kind}`)}</Heading>
      {shown.length === 0 && <Text kind="quiet">{t('plan.none')}</Text>}
      <PlainList label={t(`plan.${kind}`)}>
        {shown.map(({ id, content: { text, task } }) => (
          <li key={id}>
            <Text lines>{text}</Text>
            {task && (
              <Text kind="quiet">
                {say(language, 'taskStates', task.state)}
              </Text>
            )}
          </li>
        ))}
      </PlainList>
      {plan.can.write && <QuickBlock plan={plan} kind={kind} />}
    </Stack>
  );
}

function OpenPlan({ planId }: { planId: string }) {
  const { t } = useTranslationRef(hourTexts);
  const paths = useMusPaths();
  const plan = usePlan(planId);
  if (plan.error && !plan.data) return <Failure error={plan.error} />;
  if (!plan.data || plan.data.access !== 'content')
    return <RowsSkeleton rows={3} height={64} />;
  return (
    <Stack gap={3}>
      {plan.data.rule === 'employeeWrites' && (
        <Text kind="quiet">{t('plan.employeeWrites')}</Text>
      )}
      <Blocks plan={plan.data} kind="goal" />
      <Blocks plan={plan.data} kind="task" />
      <div>
        <Link to={paths.plan(planId)}>{t('plan.open')}</Link>
      </div>
    </Stack>
  );
}

function NoPlan({ talk }: { talk: TalkContent }) {
  const { t } = useTranslationRef(hourTexts);
  const create = useCreatePlan();
  return (
    <Stack gap={2}>
      <Text>{t('plan.missing')}</Text>
      {create.error && <Failure error={create.error} />}
      {talk.can.createPlan && (
        <Row>
          <Button
            icon="paper"
            busy={create.isPending}
            onClick={() => create.mutate({ params: { talkId: talk.id } })}
          >
            {t('plan.create')}
          </Button>
        </Row>
      )}
    </Stack>
  );
}

/** The plan at hand while the two talk: read it, and write a goal or task as it is agreed. */
export function PlanBeside({ talk }: { talk: TalkContent }) {
  const { t } = useTranslationRef(hourTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Sticky>
        <Button icon="paper" expanded={open} onClick={() => setOpen(true)}>
          {t('plan.beside')}
        </Button>
      </Sticky>
      <Drawer
        open={open}
        title={t('plan.title')}
        onClose={() => setOpen(false)}
      >
        {talk.planId ? (
          <OpenPlan planId={talk.planId} />
        ) : (
          <NoPlan talk={talk} />
        )}
      </Drawer>
    </>
  );
}
