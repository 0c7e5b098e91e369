import { BlockFacts } from '../planFacts';
import { BlockContent } from '../planSchema';
import { writtenWords } from './writtenWords';

const writtenCells = ({ cells = [] }: BlockContent) =>
  cells
    .map(cell => ({ ...cell, text: cell.text.trim() }))
    .filter(({ text }) => text !== '');

function partOfKind(kind: BlockFacts['kind'], content: BlockContent): unknown {
  switch (kind) {
    case 'goal':
      return { goalId: content.goalId, serves: content.serves ?? null };
    case 'topic':
      return { cells: writtenCells(content) };
    case 'task':
      return {
        responsible: content.task?.responsible,
        deadline: content.task?.deadline,
      };
    default:
      return null;
  }
}

/**
 * What of a block is agreed and so needs confirming anew when it changes
 * (T20): the goal; what a row of the development plan says, in every column of
 * words; a task's text, responsible and deadline; whether it is final. Not a
 * task's state or outcome, nor kinds of activity, nor notes. Null where nothing is
 * agreed yet, or not any more.
 */
function agreedPart({ kind, content, removed }: BlockFacts): unknown {
  const part = partOfKind(kind, content);
  const says = writtenWords(content) !== '' && content.settlement !== 'dropped';
  if (part === null || removed || !says) {
    return null;
  }
  return { text: content.text.trim(), provisional: content.provisional, part };
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
