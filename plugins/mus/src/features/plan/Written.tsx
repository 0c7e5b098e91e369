import type { PlanContent } from '../../api';
import { RowsSkeleton } from '../../ui';
import { BlockSection } from './blocks/BlockSection';
import type { PlanBlocks } from './blocks/usePlanBlocks';
import { CommentSection } from './comments/CommentSection';
import { useComments } from './comments/useComments';

const kinds = ['goesWell', 'topic', 'goal', 'task', 'note'] as const;

/** All that is written in the plan, and the comments on it. */
export function Written(props: { plan: PlanContent; blocks: PlanBlocks }) {
  const comments = useComments(props.plan, props.blocks);
  if (!props.blocks.ready) return <RowsSkeleton rows={4} height={72} />;
  return (
    <>
      {kinds.map(kind => (
        <BlockSection key={kind} kind={kind} {...props} comments={comments} />
      ))}
      <CommentSection {...props} comments={comments} />
    </>
  );
}
