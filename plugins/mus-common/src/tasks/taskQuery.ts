import { BlockContent, TaskState } from '../actionPlans/planSchema';

/** Which tasks of all plans are shown; words in the texts of group `taskFilters`. */
export const taskFilters = [
  'open',
  'overdue',
  'soon',
  'noDeadline',
  'done',
  'all',
] as const;
export type TaskFilter = (typeof taskFilters)[number];

/** What the list is ordered by; equal ones follow by deadline. */
export const taskSorts = ['deadline', 'state', 'person'] as const;
export type TaskSort = (typeof taskSorts)[number];

/** A deadline within this many days is "snart". */
export const soonDays = 14;

/** Order of states in the list: what is in hand, what is planned, what is over. */
export const stateOrder = {
  started: 1,
  planned: 2,
  done: 3,
  dropped: 4,
} as const satisfies Record<TaskState, number>;

/** A task is mine when I do it, alone or together with the other. */
export function isMyTask(
  task: BlockContent['task'],
  me: 'employee' | 'leader',
): boolean {
  const kind = task?.responsible.kind;
  return kind === me || kind === 'both';
}

/**
 * A task as it is proposed to another pair: what is to be done, by when and by
 * whom; not how far the first pair has come, nor what came of it.
 */
export function copyOfTask(content: BlockContent): BlockContent | null {
  const { task, text } = content;
  if (!task) return null;
  const { responsible, deadline, activity, term } = task;
  return {
    formatVersion: 1,
    text,
    goalId: null,
    provisional: false,
    task: {
      // A third person of the one pair is nobody to the other.
      responsible:
        responsible.kind === 'other' ? { kind: 'employee' } : responsible,
      deadline,
      state: 'planned',
      outcome: '',
      activity,
      term,
    },
  };
}
