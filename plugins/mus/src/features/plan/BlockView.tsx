import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PlanContent } from '../../api';
import { SavedWords } from '../../documents';
import { Row, Stack, StatusChip, Text } from '../../ui';
import { heldByOther } from './hold';
import { TaskView } from './TaskView';
import { planTexts } from './texts';
import type { PageBlock, PlanBlocks } from './usePlanBlocks';

interface BlockViewProps {
  plan: PlanContent;
  block: PageBlock;
  blocks: PlanBlocks;
}

/** The unit's goal that a block serves (S01), in words. */
export function goalText(
  plan: PlanContent,
  goalId: string | null,
): string | undefined {
  return plan.context.goals.find(goal => goal.id === goalId)?.text;
}

function Marks({ plan, block }: Pick<BlockViewProps, 'plan' | 'block'>) {
  const { t } = useTranslationRef(planTexts);
  const goal = goalText(plan, block.value.content.goalId);
  const writer = heldByOther(plan, block);
  return (
    <>
      {goal && <Text kind="quiet">{t('block.supports', { goal })}</Text>}
      {(block.value.content.provisional || writer) && (
        <Row>
          {block.value.content.provisional && (
            <StatusChip
              tone="info"
              icon="pending"
              label={t('block.provisionalChip')}
            />
          )}
          {writer && (
            <StatusChip
              tone="info"
              icon="edit"
              label={t('block.writing', { name: writer.name })}
            />
          )}
        </Row>
      )}
    </>
  );
}

/** A block as it is read. */
export function BlockView({ plan, block, blocks }: BlockViewProps) {
  const { t } = useTranslationRef(planTexts);
  const { text } = block.value.content;
  const settled =
    block.state.status === 'saved' || block.state.status === 'empty';
  return (
    <Stack gap={0.5}>
      {block.value.content.task ? (
        <TaskView plan={plan} block={block} blocks={blocks} />
      ) : (
        <Text lines>{text.trim() ? text : t('block.noText')}</Text>
      )}
      <Marks plan={plan} block={block} />
      {!settled && (
        <SavedWords state={block.state} signInAgain={blocks.signInAgain} />
      )}
    </Stack>
  );
}
