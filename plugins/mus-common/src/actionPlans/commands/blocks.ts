import { refused } from '../../problems/problem';
import { CommandOf } from '../planCommand';
import { BlockFacts, maxBlocks, PlanFacts } from '../planFacts';
import { BlockContent, BlockKind } from '../planSchema';
import { PlanOutcome, unchanged, withBlock } from './contentChange';

/** What of a content does not fit the kind of its block. */
export function misfit(
  kind: BlockKind,
  content: BlockContent,
): PlanOutcome | null {
  if (kind === 'topic' && !content.topic) {
    return refused('topicMissing', 'content.topic');
  }
  if (kind !== 'comment' && content.about !== undefined) {
    return refused('notAComment', 'content.about');
  }
  if (kind === 'comment' && content.provisional) {
    return refused('commentIsFinal', 'content.provisional');
  }
  if (kind !== 'topic' && (content.cells || content.activity)) {
    return refused('notATopic', 'content.cells');
  }
  if (kind === 'task') {
    return content.task ? null : refused('taskMissing', 'content.task');
  }
  return content.task ? refused('notATask', 'content.task') : null;
}

// Only settling settles: no edit sets it, and a provisional agreement has none.
function withoutSettlement({
  settlement: _settlement,
  ...content
}: BlockContent): BlockContent {
  return content;
}

function edited(before: BlockContent, content: BlockContent): BlockContent {
  const { settlement } = before;
  return settlement === undefined || content.provisional
    ? withoutSettlement(content)
    : { ...withoutSettlement(content), settlement };
}

function find(plan: PlanFacts, id: string): BlockFacts | undefined {
  return plan.blocks.find(block => block.id === id);
}

/** Adds a block under an id made by the client; the same again adds nothing. */
export function addBlock(
  plan: PlanFacts,
  command: CommandOf<'addBlock'>,
): PlanOutcome {
  const there = find(plan, command.id);
  if (there) {
    return there.removed ? refused('blockRemoved') : unchanged(plan);
  }
  if (plan.blocks.filter(block => !block.removed).length >= maxBlocks) {
    return refused('tooManyBlocks', '', { max: maxBlocks });
  }
  const { id, kind, position } = command;
  const content = withoutSettlement(command.content);
  const { about } = content;
  return (
    misfit(kind, content) ??
    (about !== undefined && !find(plan, about)
      ? refused('blockUnknown', 'content.about')
      : null) ??
    withBlock(plan, { id, kind, position, content, version: 1, removed: false })
  );
}

/** Changes text, task or place of a block. */
export function changeBlock(
  plan: PlanFacts,
  command: CommandOf<'changeBlock'>,
): PlanOutcome {
  const before = find(plan, command.id);
  if (!before) {
    return refused('blockUnknown');
  }
  if (before.removed) {
    return refused('blockRemoved');
  }
  const after = {
    ...before,
    content: command.content
      ? edited(before.content, command.content)
      : before.content,
    position: command.position ?? before.position,
  };
  const wrong = misfit(before.kind, after.content);
  if (wrong) {
    return wrong;
  }
  return JSON.stringify(after) === JSON.stringify(before)
    ? unchanged(plan)
    : withBlock(plan, { ...after, version: before.version + 1 });
}

function turned(plan: PlanFacts, id: string, removed: boolean): PlanOutcome {
  const before = find(plan, id);
  if (!before) {
    return refused('blockUnknown');
  }
  return before.removed === removed
    ? unchanged(plan)
    : withBlock(plan, { ...before, removed, version: before.version + 1 });
}

/** Takes a block away; it stays at hand. */
export function removeBlock(
  plan: PlanFacts,
  command: CommandOf<'removeBlock'>,
): PlanOutcome {
  return turned(plan, command.id, true);
}

/** Brings a removed block back. */
export function restoreBlock(
  plan: PlanFacts,
  command: CommandOf<'restoreBlock'>,
): PlanOutcome {
  return turned(plan, command.id, false);
}
