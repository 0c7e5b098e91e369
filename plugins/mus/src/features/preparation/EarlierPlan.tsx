import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { usePlan } from '../../api';
import type { Block } from '../../api';
import { useMusPaths } from '../../routes';
import {
  Details,
  Failure,
  Link,
  PlainList,
  RowsSkeleton,
  Stack,
  Text,
  useDates,
  useLanguage,
} from '../../ui';
import { preparationTexts } from './texts';

/** How far a task is, by when, and what came of it. */
function useFacts() {
  const { t } = useTranslationRef(preparationTexts);
  const language = useLanguage();
  const dates = useDates();
  return ({ content: { task } }: Block): string =>
    task
      ? [
          say(language, 'taskStates', task.state),
          task.deadline &&
            t('earlier.due', { day: dates.short(task.deadline) }),
          task.outcome,
        ]
          .filter(Boolean)
          .join(' · ')
      : '';
}

function Agreed({ planId }: { planId: string }) {
  const { t } = useTranslationRef(preparationTexts);
  const plan = usePlan(planId);
  const factsOf = useFacts();
  if (plan.error && !plan.data) return <Failure error={plan.error} />;
  if (!plan.data) return <RowsSkeleton rows={2} height={48} />;
  if (plan.data.access !== 'content')
    return <Text kind="quiet">{t('earlier.notShared')}</Text>;
  const agreed = plan.data.blocks.filter(
    ({ kind, content }) =>
      (kind === 'goal' || kind === 'task') && content.text.trim() !== '',
  );
  if (agreed.length === 0)
    return <Text kind="quiet">{t('earlier.empty')}</Text>;
  return (
    <PlainList label={t('earlier.title')} gap={1}>
      {agreed.map(block => (
        <li key={block.id}>
          <Stack gap={0}>
            <Text lines>{block.content.text}</Text>
            {block.content.task && <Text kind="quiet">{factsOf(block)}</Text>}
          </Stack>
        </li>
      ))}
    </PlainList>
  );
}

/** Last year's plan beside the preparation; it is read, and that is logged, only when it is opened. */
export function EarlierPlan({ planId }: { planId: string | null }) {
  const { t } = useTranslationRef(preparationTexts);
  const paths = useMusPaths();
  const [opened, setOpened] = useState(false);
  if (planId === null) return null;
  return (
    <Details summary={t('earlier.title')} onOpen={() => setOpened(true)}>
      {opened && (
        <>
          <Agreed planId={planId} />
          <div>
            <Link to={paths.plan(planId)}>{t('earlier.open')}</Link>
          </div>
        </>
      )}
    </Details>
  );
}
