import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ReactNode } from 'react';
import { usePlan } from '../../../api';
import type { TalkContent } from '../../../api';
import { useMusPaths } from '../../../routes';
import {
  Card,
  Failure,
  Link,
  PlainList,
  RowsSkeleton,
  Stack,
  Target,
  Text,
} from '../../../ui';
import type { Notes } from '../minutes/useNotes';
import { TaskFromLastTime } from './TaskFromLastTime';
import { hourTexts } from './texts';

interface LastTimeProps {
  talk: TalkContent;
  notes: Notes;
  planId: string;
  aside: ReactNode;
}

function Tasks({ talk, notes, planId }: Omit<LastTimeProps, 'aside'>) {
  const { t } = useTranslationRef(hourTexts);
  const plan = usePlan(planId);
  if (plan.error && !plan.data) return <Failure error={plan.error} />;
  if (!plan.data) return <RowsSkeleton rows={2} height={96} />;
  if (plan.data.access !== 'content')
    return <Text>{t('lastTime.notShared')}</Text>;
  const { blocks } = plan.data;
  const agreed = blocks.filter(
    ({ kind, content }) =>
      (kind === 'task' || kind === 'goal') && content.text.trim() !== '',
  );
  if (agreed.length === 0)
    return <Text kind="quiet">{t('lastTime.empty')}</Text>;
  return (
    <PlainList label={t('lastTime.title')} gap={3}>
      {agreed.map((block, position) => (
        <li key={block.id}>
          <TaskFromLastTime
            talk={talk}
            notes={notes}
            block={block}
            position={position}
          />
        </li>
      ))}
    </PlainList>
  );
}

/** "Siden sidst": last year's plan, task by task, with what became of each (K13). */
export function LastTime({ talk, notes, planId, aside }: LastTimeProps) {
  const { t } = useTranslationRef(hourTexts);
  const paths = useMusPaths();
  return (
    <Target id="hour-lastTime">
      <Card title={t('lastTime.title')} aside={aside}>
        <Stack gap={2}>
          <Text>{t('lastTime.lead')}</Text>
          <Tasks talk={talk} notes={notes} planId={planId} />
          <div>
            <Link to={paths.plan(planId)}>{t('lastTime.open')}</Link>
          </div>
        </Stack>
      </Card>
    </Target>
  );
}
