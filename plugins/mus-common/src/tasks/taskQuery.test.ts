import { BlockContent } from '../actionPlans/planSchema';
import { copyOfTask, isMyTask } from './taskQuery';

const content: BlockContent = {
  formatVersion: 1,
  text: 'Afprøv den nye vagtplan',
  goalId: 'maal-1',
  provisional: true,
  task: {
    responsible: { kind: 'both' },
    deadline: '2027-02-01',
    state: 'done',
    outcome: 'Jonas var glad for den',
    activity: 'newTasks',
    term: 'short',
    practice: 'Om tirsdagen',
    effect: 'reached',
  },
};

describe('tasks across plans', () => {
  it('copies what is to be done, and nothing of what became of it', () => {
    const copy = copyOfTask(content);
    expect(copy).toEqual({
      formatVersion: 1,
      text: 'Afprøv den nye vagtplan',
      goalId: null,
      provisional: false,
      task: {
        responsible: { kind: 'both' },
        deadline: '2027-02-01',
        state: 'planned',
        outcome: '',
        activity: 'newTasks',
        term: 'short',
      },
    });
    expect(JSON.stringify(copy)).not.toMatch(/Jonas|tirsdag/);
  });

  it('leaves a third person out of a copy', () => {
    const other = { kind: 'other', name: 'Åse fra løn' } as const;
    const copy = copyOfTask({
      ...content,
      task: { ...content.task!, responsible: other },
    });
    expect(copy?.task?.responsible).toEqual({ kind: 'employee' });
    expect(copyOfTask({ ...content, task: undefined })).toBeNull();
  });

  it('knows whose task it is', () => {
    const of = (kind: 'employee' | 'leader' | 'both') => ({
      ...content.task!,
      responsible: { kind },
    });
    expect(isMyTask(of('both'), 'leader')).toBe(true);
    expect(isMyTask(of('leader'), 'leader')).toBe(true);
    expect(isMyTask(of('employee'), 'leader')).toBe(false);
    expect(isMyTask(undefined, 'employee')).toBe(false);
  });
});
