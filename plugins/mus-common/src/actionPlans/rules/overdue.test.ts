import { isOverdue } from './overdue';
import { TaskState } from '../planSchema';

const task = (deadline: string | null, state: TaskState) => ({
  responsible: { kind: 'both' } as const,
  deadline,
  state,
  outcome: '',
  activity: null,
  term: null,
});

describe('"Overskredet"', () => {
  it.each<[string | null, TaskState, boolean]>([
    ['2026-11-23', 'planned', true],
    ['2026-11-23', 'started', true],
    ['2026-11-23', 'done', false],
    ['2026-11-23', 'dropped', false],
    ['2026-11-24', 'planned', false],
    [null, 'planned', false],
  ])('deadline %s, %s: %p', (deadline, state, expected) => {
    expect(isOverdue(task(deadline, state), '2026-11-24')).toBe(expected);
  });

  it('is nothing for what is no task', () => {
    expect(isOverdue(undefined, '2026-11-24')).toBe(false);
  });
});
