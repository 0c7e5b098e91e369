import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say, type BlockContent } from '@samtale/backstage-plugin-mus-common';
import type { PlanContent } from '../../../../api';
import {
  Checkbox,
  Row,
  Stack,
  StatusChip,
  Text,
  useDates,
  useLanguage,
} from '../../../../ui';
import { useActivities } from './activityWords';
import { mayMark } from './mayMark';
import { useResponsible } from './taskWords';
import { planTexts } from '../../texts';
import type { PageBlock, PlanBlocks } from '../usePlanBlocks';

interface TaskViewProps {
  plan: PlanContent;
  block: PageBlock;
  blocks: PlanBlocks;
}

type Task = NonNullable<BlockContent['task']>;

function StateOfTask({ task, overdue }: { task: Task; overdue: boolean }) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  if (overdue) return <StatusChip tone="warning" label={t('task.overdue')} />;
  return (
    <StatusChip
      tone={task.state === 'done' ? 'good' : 'neutral'}
      icon={task.state === 'dropped' ? 'close' : undefined}
      label={say(language, 'taskStates', task.state)}
    />
  );
}

/** A line of the checklist: done or not, what, who, by when. */
export function TaskView({ plan, block, blocks }: TaskViewProps) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const dates = useDates();
  const responsible = useResponsible(plan);
  const activities = useActivities(plan);
  const { content } = block.value;
  const { task } = content;
  if (!task) return null;
  const text = content.text.trim() ? content.text : t('block.noText');
  const done = task.state === 'done';
  const overdue =
    !done &&
    task.state !== 'dropped' &&
    task.deadline !== null &&
    dates.until(task.deadline) < 0;
  const tick = (on: boolean) => {
    blocks.edit(block, {
      ...block.value,
      content: {
        ...content,
        task: { ...task, state: on ? 'done' : 'started' },
      },
    });
    blocks.autosave.field(block.id).flush();
  };
  return (
    <Stack gap={0.5}>
      <Checkbox
        label={
          <Text as="span" lines>
            {text}
          </Text>
        }
        checked={done}
        disabled={!mayMark(plan, content)}
        onChange={tick}
      />
      <Row gap={1.5}>
        <StateOfTask task={task} overdue={overdue} />
        <Text
          kind="quiet"
          as="span"
        >{`${t('task.responsible')}: ${responsible(task.responsible)}`}</Text>
        <Text
          kind="quiet"
          as="span"
        >{`${t('task.deadline')}: ${task.deadline ? dates.near(task.deadline) : t('task.noDeadline')}`}</Text>
      </Row>
      {(task.activity || task.term) && (
        <Text kind="quiet">
          {[
            task.activity && activities.words(task.activity),
            task.term && say(language, 'terms', task.term),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      )}
      {task.practice?.trim() && (
        <Text
          kind="quiet"
          lines
        >{`${t('task.practice')}: ${task.practice}`}</Text>
      )}
      {task.effect && (
        <Text kind="quiet">{`${t('task.effect')}: ${say(language, 'effects', task.effect)}`}</Text>
      )}
      {task.outcome.trim() && (
        <Text
          kind="quiet"
          lines
        >{`${t('task.outcome')}: ${task.outcome}`}</Text>
      )}
    </Stack>
  );
}
