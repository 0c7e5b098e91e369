import { decide } from './decide';
import { PlanCommand, PlanContext } from './planCommand';
import { newPlan, PlanFacts } from './planFacts';
import { planAbilities } from './planAbilities';
import { planState } from './planState';
import { BlockContent } from './planSchema';

const at = (day: string): PlanContext => ({
  now: `${day}T10:00:00.000Z`,
  today: day,
  settings: { zone: 'Europe/Copenhagen' },
});
const wrapUpOn = '2027-01-14';
const [before, after] = [at('2027-01-14'), at('2027-01-15')];

const task = (text: string, provisional: boolean): BlockContent => ({
  formatVersion: 1,
  text,
  goalId: null,
  provisional,
  task: {
    responsible: { kind: 'employee' },
    deadline: '2027-05-03',
    state: 'planned',
    outcome: '',
    activity: null,
    term: null,
  },
});

function run(plan: PlanFacts, commands: PlanCommand[], context = before) {
  return commands.reduce((was, command) => {
    const decision = decide(was, command, context);
    if (!decision.ok) throw new Error(decision.problems[0].code);
    return decision.plan;
  }, plan);
}

const refusal = (plan: PlanFacts, command: PlanCommand, context = after) => {
  const decision = decide(plan, command, context);
  return decision.ok ? null : decision.problems[0].code;
};

const add = (id: string, content: BlockContent): PlanCommand => ({
  type: 'addBlock',
  kind: 'task',
  position: 1,
  id,
  content,
});

/** Both confirmed one provisional and one final agreement; the wrap-up is on 14 January. */
function confirmed(on: string | null = wrapUpOn): PlanFacts {
  const written = run(
    { ...newPlan(['employee', 'leader']), wrapUp: { on, doneAt: null } },
    [
      add('wait', task('Kursus i GIS', true)),
      add('firm', task('Sidemandsoplæring', false)),
      { type: 'setFollowUp', on: '2027-06-01', none: false },
    ],
  );
  const { contentVersion } = written;
  const say = (party: string): PlanCommand => ({
    type: 'confirm',
    party,
    contentVersion,
    verdict: 'confirmed',
    remark: '',
  });
  return run(written, [say('employee'), say('leader')]);
}

const settle = (
  outcome: 'asAgreed' | 'changed' | 'dropped',
  content?: BlockContent,
  id = 'wait',
): PlanCommand => ({ type: 'settle', id, outcome, content });

describe('provisional agreements wait for the joint wrap-up [T24]', () => {
  it('cannot be settled before it, and can the day after', () => {
    const plan = confirmed();
    expect(refusal(plan, settle('asAgreed'), before)).toBe('wrapUpAhead');
    expect(planAbilities(plan, 'employee', before).settle).toBe(false);
    expect(planAbilities(plan, 'employee', after).settle).toBe(true);
    expect(refusal(plan, settle('asAgreed'))).toBeNull();
  });

  it('can be settled earlier, or without a day, when the leader says that the wrap-up is done', () => {
    const plan = confirmed(null);
    const end = (party: string): PlanCommand => ({ type: 'endWrapUp', party });
    expect(refusal(plan, settle('asAgreed'))).toBe('wrapUpNotDone');
    expect(refusal(plan, end('employee'))).toBe('leaderEndsWrapUp');
    expect(planAbilities(plan, 'leader', before).endWrapUp).toBe(true);
    expect(planAbilities(plan, 'employee', before).endWrapUp).toBe(false);
    const over = run(plan, [end('leader')]);
    expect(planAbilities(over, 'leader', before)).toMatchObject({
      settle: true,
      endWrapUp: false,
    });
    expect(refusal(over, settle('asAgreed'), before)).toBeNull();
  });

  it('are settled one by one, and once [T33]', () => {
    const plan = run(confirmed(), [settle('asAgreed')], after);
    expect(plan.blocks[0].content).toMatchObject({
      provisional: false,
      settlement: 'asAgreed',
    });
    expect(run(plan, [settle('asAgreed')], after)).toBe(plan);
    expect(refusal(plan, settle('dropped'))).toBe('notProvisional');
    expect(refusal(plan, settle('asAgreed', undefined, 'firm'))).toBe(
      'notProvisional',
    );
  });

  it.each([
    ['final as it stands', settle('asAgreed'), 'confirmed'],
    [
      'changed',
      settle('changed', task('Kursus i QGIS', false)),
      'changedSinceConfirmed',
    ],
    ['dropped', settle('dropped'), 'changedSinceConfirmed'],
  ] as const)('%s: the plan is %s', (_how, command, state) => {
    expect(planState(run(confirmed(), [command], after))).toBe(state);
  });

  it('dropped takes the task with it; changed needs words; an edit settles nothing', () => {
    const dropped = run(confirmed(), [settle('dropped')], after);
    expect(dropped.blocks[0].content.task?.state).toBe('dropped');
    expect(refusal(confirmed(), settle('changed'))).toBe('settleNeedsWords');
    const forged = {
      ...task('Kursus i GIS', true),
      settlement: 'dropped' as const,
    };
    const edited = run(confirmed(), [
      {
        type: 'changeBlock',
        id: 'wait',
        content: { ...forged, text: 'Kursus' },
      },
    ]);
    expect(edited.blocks[0].content.settlement).toBeUndefined();
  });

  it('keeps how it was settled when it is edited, until it is provisional again', () => {
    const settled = run(confirmed(), [settle('asAgreed')], after);
    const change = (content: BlockContent): PlanCommand => ({
      type: 'changeBlock',
      id: 'wait',
      content,
    });
    const edited = run(settled, [change(task('Kursus i GIS', false))], after);
    expect(edited.blocks[0].content.settlement).toBe('asAgreed');
    const again = run(settled, [change(task('Kursus i GIS', true))], after);
    expect(again.blocks[0].content.settlement).toBeUndefined();
  });
});
