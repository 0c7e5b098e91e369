import { decide } from '../decide';
import { PlanCommand, PlanContext } from '../planCommand';
import { newPlan, PlanFacts } from '../planFacts';
import { planAbilities } from '../planAbilities';
import { BlockContent, Responsible } from '../planSchema';
import { planState } from '../planState';
import { mayMarkTask, mayWriteBlock } from './whoWrites';

type Party = 'employee' | 'leader';

const at = (party?: Party): PlanContext => ({
  now: '2026-11-24T10:00:00.000Z',
  today: '2026-11-24',
  settings: { zone: 'Europe/Copenhagen' },
  party,
});
const words = (text: string): BlockContent => ({
  formatVersion: 1,
  text,
  goalId: null,
  provisional: false,
});
const taskOf = (kind: 'employee' | 'leader' | 'both'): BlockContent => ({
  ...words(`Opgave for ${kind}`),
  task: {
    responsible: { kind } as Responsible,
    deadline: '2027-02-01',
    state: 'planned',
    outcome: '',
    activity: null,
    term: null,
  },
});
const add = (
  id: string,
  kind: 'goal' | 'task' | 'comment',
  content: BlockContent,
): PlanCommand => ({ type: 'addBlock', id, kind, position: 1, content });

function run(plan: PlanFacts, party: Party, ...commands: PlanCommand[]) {
  return commands.reduce((before, command) => {
    const decision = decide(before, command, at(party));
    if (!decision.ok) throw new Error(decision.problems[0].code);
    return decision.plan;
  }, plan);
}

/** What stands in the way; `ok` when nothing does. */
function told(plan: PlanFacts, party: Party | undefined, command: PlanCommand) {
  const decision = decide(plan, command, at(party));
  return decision.ok ? 'ok' : decision.problems[0].code;
}

const empty: PlanFacts = {
  ...newPlan(['employee', 'leader']),
  rule: 'employeeWrites',
};
const written = run(
  empty,
  'employee',
  add('goal', 'goal', words('Bedre overlevering')),
  add('mine', 'task', taskOf('employee')),
  add('hers', 'task', taskOf('leader')),
  add('ours', 'task', taskOf('both')),
  { type: 'setFollowUp', on: '2027-03-01', none: false },
);

/** A task as it stands, with other marks. */
function marked(id: string, more: Partial<BlockContent> = {}): PlanCommand {
  const { content } = written.blocks.find(block => block.id === id)!;
  const task = {
    ...content.task!,
    state: 'done' as const,
    outcome: 'Det gik godt',
    effect: 'reached' as const,
  };
  return { type: 'changeBlock', id, content: { ...content, task, ...more } };
}

describe('where the employee writes the plan and the leader comments (M11)', () => {
  it.each<[string, PlanCommand]>([
    ['a goal', add('x', 'goal', words('Nyt mål'))],
    ['a task of her own', add('x', 'task', taskOf('leader'))],
    ['other words', { type: 'changeBlock', id: 'goal', content: words('Nej') }],
    ['another place', { type: 'changeBlock', id: 'hers', position: 7 }],
    ['a block less', { type: 'removeBlock', id: 'goal' }],
    ['how far his task is', marked('mine')],
    ['other words with her mark', marked('hers', { text: 'Noget andet' })],
  ])('the leader does not write %s, and the employee may', (_what, command) => {
    expect(told(written, 'leader', command)).toBe('notYourPlan');
    expect(told(written, undefined, command)).toBe('notYourPlan');
    expect(told(written, 'employee', command)).toBe('ok');
  });

  it('the leader says how far tasks are that are hers or of both', () => {
    expect(told(written, 'leader', marked('hers'))).toBe('ok');
    expect(told(written, 'leader', marked('ours'))).toBe('ok');
    expect(told(written, undefined, marked('hers'))).toBe('notYourPlan');
  });

  it('the leader comments on a part or the whole, and takes her comment back; the employee does not comment', () => {
    const about = { ...words('God idé'), about: 'goal' };
    expect(told(written, 'employee', add('c', 'comment', about))).toBe(
      'notYourPlan',
    );
    const commented = run(written, 'leader', add('c', 'comment', about));
    const changed: PlanCommand = {
      type: 'changeBlock',
      id: 'c',
      content: { ...about, text: 'Rigtig god idé' },
    };
    expect(told(commented, 'leader', changed)).toBe('ok');
    expect(told(commented, 'employee', changed)).toBe('notYourPlan');
    expect(told(commented, 'employee', { type: 'removeBlock', id: 'c' })).toBe(
      'notYourPlan',
    );
    expect(told(commented, 'leader', { type: 'removeBlock', id: 'c' })).toBe(
      'ok',
    );
    expect(
      told(
        written,
        'leader',
        add('d', 'comment', { ...about, about: 'nowhere' }),
      ),
    ).toBe('blockUnknown');
    expect(
      told(
        written,
        'leader',
        add('d', 'comment', { ...about, provisional: true }),
      ),
    ).toBe('commentIsFinal');
    expect(told(written, 'employee', add('d', 'goal', about))).toBe(
      'notAComment',
    );
  });

  it('a comment changes nothing of what was agreed', () => {
    const yes = {
      type: 'confirm',
      contentVersion: written.contentVersion,
      verdict: 'confirmed',
      remark: '',
    } as const;
    const agreed = run(
      run(written, 'employee', { ...yes, party: 'employee' }),
      'leader',
      { ...yes, party: 'leader' },
      add('c', 'comment', words('Tak for det')),
    );
    expect(planState(agreed)).toBe('confirmed');
  });

  it.each<PlanCommand>([
    { type: 'setFollowUp', on: '2027-04-01', none: false },
    { type: 'recordFollowUp', nextOn: '2027-05-01', close: false },
    {
      type: 'planCheckIns',
      cadence: 'own',
      days: [{ id: 'c', on: '2027-01-05' }],
    },
    { type: 'close' },
  ])('what both see to stays a matter of both: $type', command => {
    expect(told(written, 'leader', command)).toBe('ok');
    expect(told(written, 'employee', command)).toBe('ok');
  });

  it('after the wrap-up the leader settles an agreement as it stands or drops it; new words are the employee’s', () => {
    const provisional = run(
      { ...empty, wrapUp: { on: '2026-11-01', doneAt: null } },
      'employee',
      add('p', 'goal', { ...words('Kursus'), provisional: true }),
    );
    const settle = { type: 'settle', id: 'p' } as const;
    const other = { outcome: 'changed', content: words('Mentor') } as const;
    expect(told(provisional, 'leader', { ...settle, ...other })).toBe(
      'notYourPlan',
    );
    expect(told(provisional, 'employee', { ...settle, ...other })).toBe('ok');
    for (const outcome of ['asAgreed', 'dropped'] as const)
      expect(told(provisional, 'leader', { ...settle, outcome })).toBe('ok');
  });

  it('screens are told: who writes, who comments, and that both confirm and follow up', () => {
    const both = { confirm: true, setFollowUp: true, recordFollowUp: true };
    expect(planAbilities(written, 'employee', at())).toMatchObject({
      write: true,
      comment: false,
      ...both,
    });
    expect(planAbilities(written, 'leader', at())).toMatchObject({
      write: false,
      comment: true,
      ...both,
    });
    expect(planAbilities(written, null, at())).toMatchObject({
      write: false,
      comment: false,
      confirm: false,
    });
  });
});

describe('where both write', () => {
  it('nobody needs a comment, and everything is as it was', () => {
    const plan = { ...written, rule: 'both' as const };
    for (const party of ['employee', 'leader'] as const) {
      expect(mayWriteBlock('both', party, 'goal')).toBe(true);
      expect(mayMarkTask('both', party, taskOf('employee'))).toBe(true);
      expect(told(plan, party, marked('mine'))).toBe('ok');
      expect(told(plan, party, add('c', 'comment', words('Nå')))).toBe(
        'writeTogether',
      );
      expect(planAbilities(plan, party, at())).toMatchObject({
        write: true,
        comment: false,
      });
    }
  });
});
