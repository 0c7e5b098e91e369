import type { PlanContent } from '../../../api';
import { useOpen } from '../blocks/useOpen';
import type { PageBlock, PlanBlocks } from '../blocks/usePlanBlocks';

const isComment = ({ value: { kind } }: PageBlock) => kind === 'comment';

/** The comments on the parts of a plan, and on the whole; a begun one is open. */
export function useComments(plan: PlanContent, blocks: PlanBlocks) {
  const opened = useOpen();
  const all = blocks.blocks.filter(isComment);
  const parts = new Set(
    blocks.blocks.filter(block => !isComment(block)).map(({ id }) => id),
  );
  const aboutOf = ({ value }: PageBlock) => value.content.about ?? '';
  return {
    opened,
    may: plan.can.comment === true,
    on: (blockId: string) => all.filter(one => aboutOf(one) === blockId),
    /** On no part that is there: what it was about may have been taken away. */
    onAll: all.filter(one => !parts.has(aboutOf(one))),
    begin: (about?: string) =>
      opened.toggle(blocks.add('comment', about), true),
  };
}

export type PlanComments = ReturnType<typeof useComments>;
