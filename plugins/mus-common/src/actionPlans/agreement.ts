import { BlockFacts } from './planFacts';

/**
 * What of a block is agreed and so needs confirming anew when it changes
 * (T20): the goal; a task's text, responsible and deadline. Not a task's
 * state or outcome, nor notes. Null where nothing is agreed yet.
 */
function agreedPart({ kind, content, removed }: BlockFacts): unknown {
  if (removed || content.text.trim() === '') {
    return null;
  }
  switch (kind) {
    case 'goal':
      return { text: content.text, goalId: content.goalId };
    case 'task':
      return {
        text: content.text,
        responsible: content.task?.responsible,
        deadline: content.task?.deadline,
      };
    default:
      return null;
  }
}

/** True when the step from one to the other changes what was agreed; undefined: there was none. */
export function changesAgreement(
  before: BlockFacts | undefined,
  after: BlockFacts,
): boolean {
  return (
    JSON.stringify(before ? agreedPart(before) : null) !==
    JSON.stringify(agreedPart(after))
  );
}

/** True when there is something to agree on: a goal or a task with a text. */
export function saysSomething(blocks: readonly BlockFacts[]): boolean {
  return blocks.some(block => agreedPart(block) !== null);
}
