import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { writtenWords } from '@samtale/backstage-plugin-mus-common';
import type { PlanContent } from '../../../api';
import { Conflict } from '../../../documents';
import { Text } from '../../../ui';
import { planTexts } from '../texts';
import { mergeBlocks } from './blockDraft';
import type { BlockDraft } from './blockDraft';
import { withMarks } from './task/marks';
import type { PageBlock, PlanBlocks } from './usePlanBlocks';

interface BlockConflictProps {
  plan: PlanContent;
  block: PageBlock;
  blocks: PlanBlocks;
  /** I may only say how far the task is: its words stay as the other wrote them. */
  marksOnly?: boolean;
}

/** Both wrote in a block at once: what shall stand. */
export function BlockConflict(props: BlockConflictProps) {
  const { plan, block, blocks, marksOnly } = props;
  const { t } = useTranslationRef(planTexts);
  const { state } = block;
  const other = plan.me === 'employee' ? plan.leader : plan.employee;
  const chosen = (draft: BlockDraft) =>
    marksOnly && state.theirs ? withMarks(state.theirs.value, draft) : draft;
  return (
    <Conflict
      state={state}
      merge={mergeBlocks}
      resolve={draft => blocks.autosave.field(block.id).resolve(chosen(draft))}
      lead={t('conflict.lead', {
        name: block.saved?.changedBy?.name ?? other.name,
      })}
      show={({ content }) => (
        <Text lines>
          {[writtenWords(content), content.task?.outcome]
            .filter(Boolean)
            .join('\n')}
        </Text>
      )}
    />
  );
}
