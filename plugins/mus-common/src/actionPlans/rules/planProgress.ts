import { BlockFacts } from '../planFacts';
import { isOverdue } from './overdue';

/** How far the two are with their plan (S05). */
export interface PlanProgress {
  /** Tasks with words that are not dropped. */
  readonly tasks: number;
  readonly done: number;
  readonly started: number;
  readonly overdue: number;
  /** Tasks that had the effect they wished for, wholly or partly (T34). */
  readonly reached: number;
  readonly partly: number;
}

/** Counts the tasks of a plan. */
export function planProgress(
  blocks: ReadonlyArray<Pick<BlockFacts, 'content'>>,
  today: string,
): PlanProgress {
  const tasks = blocks.flatMap(({ content: { text, task } }) =>
    task && text.trim() !== '' && task.state !== 'dropped' ? [task] : [],
  );
  const count = (is: (task: (typeof tasks)[number]) => boolean) =>
    tasks.filter(is).length;
  return {
    tasks: tasks.length,
    done: count(task => task.state === 'done'),
    started: count(task => task.state === 'started'),
    overdue: count(task => isOverdue(task, today)),
    reached: count(task => task.effect === 'reached'),
    partly: count(task => task.effect === 'partly'),
  };
}
