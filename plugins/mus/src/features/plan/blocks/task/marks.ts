import { sameJson } from '../../../../autosave';
import type { BlockDraft } from '../blockDraft';

type Task = NonNullable<BlockDraft['content']['task']>;

const marksOf = ({ state, outcome, effect = null }: Task) => ({
  state,
  outcome,
  effect,
});

/** One draft with how far its task is and what came of it from another. */
export function withMarks(draft: BlockDraft, from: BlockDraft): BlockDraft {
  const [task, marked] = [draft.content.task, from.content.task];
  if (!task || !marked) return draft;
  const { state, outcome, effect } = marked;
  const next = { ...task, state, outcome, ...(effect ? { effect } : {}) };
  return { ...draft, content: { ...draft.content, task: next } };
}

/** I only marked the task, and the other only wrote: both stand. Null where a person must choose. */
export function mergeMarks(
  base: BlockDraft,
  mine: BlockDraft,
  theirs: BlockDraft,
): BlockDraft | null {
  const [was, other] = [base.content.task, theirs.content.task];
  if (!was || !other || !mine.content.task) return null;
  const onlyMarked = sameJson(withMarks(mine, base), base);
  const marksStand = sameJson(marksOf(was), marksOf(other));
  return onlyMarked && marksStand ? withMarks(theirs, mine) : null;
}
