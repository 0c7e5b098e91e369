import { MinutesRule } from '../../questionnaires';
import { PlanCommand } from '../planCommand';
import { BlockFacts, PlanFacts } from '../planFacts';
import { BlockContent, BlockKind } from '../planSchema';

/**
 * Who writes what of a plan (M11): both write everything, or the employee
 * writes and the leader comments. Comments are needed only where the leader
 * does not write.
 */
export function mayWriteBlock(
  rule: MinutesRule,
  party: string | undefined,
  kind: BlockKind,
): boolean {
  if (rule === 'both') return kind !== 'comment';
  if (party === 'leader') return kind === 'comment';
  return party !== undefined && kind !== 'comment';
}

/** Who says how far a task is and what came of it: whoever writes the plan, and the leader about tasks of their own. */
export function mayMarkTask(
  rule: MinutesRule,
  party: string | undefined,
  { task }: Pick<BlockContent, 'task'>,
): boolean {
  if (!task || party === undefined) return false;
  const theirs = ['both', party].includes(task.responsible.kind);
  return mayWriteBlock(rule, party, 'task') || theirs;
}

/** A block without how far its task is and what came of it. */
function withoutMarks({ task, ...content }: BlockContent): string {
  if (!task) return JSON.stringify([content]);
  const { state: _state, outcome: _outcome, effect: _effect, ...agreed } = task;
  return JSON.stringify([content, agreed]);
}

type BlockChange = Extract<PlanCommand, { type: 'changeBlock' }>;

const onlyMarks = (
  { content: before, position: place }: BlockFacts,
  { content, position }: BlockChange,
): boolean =>
  (position === undefined || position === place) &&
  withoutMarks(content ?? before) === withoutMarks(before);

function mayChange(
  { rule, blocks }: PlanFacts,
  command: PlanCommand,
  party: string | undefined,
): boolean {
  if (command.type === 'addBlock')
    return mayWriteBlock(rule, party, command.kind);
  const block = 'id' in command && blocks.find(({ id }) => id === command.id);
  if (!block || mayWriteBlock(rule, party, block.kind)) return true;
  if (party === undefined) return false;
  switch (command.type) {
    case 'changeBlock':
      return (
        mayMarkTask(rule, party, block.content) && onlyMarks(block, command)
      );
    // What the wrap-up decided is for both to say; new words are the writer's.
    case 'settle':
      return command.outcome !== 'changed';
    default:
      return false;
  }
}

/**
 * Why this party cannot write this (M11), as a code of the texts `problems`;
 * null: nothing in the rule is in the way. The follow-up date, check-ins, what
 * a meeting brought, confirming and closing are a matter of both.
 */
export function writingObstacle(
  plan: PlanFacts,
  command: PlanCommand,
  party: string | undefined,
): string | null {
  if (mayChange(plan, command, party)) return null;
  return plan.rule === 'both' ? 'writeTogether' : 'notYourPlan';
}
