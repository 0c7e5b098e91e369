import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PlanContent } from '../../../api';
import { SavedWords } from '../../../documents';
import { Stack, Text } from '../../../ui';
import { BlockConflict } from './BlockConflict';
import { goalText, Marks } from './goal/Marks';
import { TaskView } from './task/TaskView';
import { planTexts } from '../texts';
import type { PageBlock, PlanBlocks } from './usePlanBlocks';

interface BlockViewProps {
  plan: PlanContent;
  block: PageBlock;
  blocks: PlanBlocks;
}

/** A block as it is read. */
export function BlockView({ plan, block, blocks }: BlockViewProps) {
  const { t } = useTranslationRef(planTexts);
  const { text, goalId } = block.value.content;
  const goal = goalText(plan, goalId);
  const settled =
    block.state.status === 'saved' || block.state.status === 'empty';
  return (
    <Stack gap={0.5}>
      {block.value.content.task ? (
        <TaskView plan={plan} block={block} blocks={blocks} />
      ) : (
        <Text lines>{text.trim() ? text : t('block.noText')}</Text>
      )}
      {goal && <Text kind="quiet">{t('block.supports', { goal })}</Text>}
      <Marks plan={plan} block={block} />
      {!settled && (
        <SavedWords state={block.state} signInAgain={blocks.signInAgain} />
      )}
      <BlockConflict plan={plan} block={block} blocks={blocks} marksOnly />
    </Stack>
  );
}
