import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PlanContent } from '../../../api';
import { Block, Text } from '../../../ui';
import { mayMark } from '../blocks/task/mayMark';
import { TaskView } from '../blocks/task/TaskView';
import type { PlanBlocks } from '../blocks/usePlanBlocks';
import { planTexts } from '../texts';
import { MeetingTask } from './MeetingTask';

/** The tasks at the follow-up: those I say the outcome of, and those I read (M11). */
export function MeetingTasks(props: { plan: PlanContent; blocks: PlanBlocks }) {
  const { plan, blocks } = props;
  const { t } = useTranslationRef(planTexts);
  const tasks = blocks.blocks.filter(block => block.value.content.task);
  if (tasks.length === 0)
    return <Text kind="quiet">{t('meeting.noTasks')}</Text>;
  return tasks.map(block =>
    mayMark(plan, block.value.content) ? (
      <MeetingTask key={block.id} block={block} blocks={blocks} />
    ) : (
      <Block key={block.id}>
        <TaskView plan={plan} block={block} blocks={blocks} />
      </Block>
    ),
  );
}
