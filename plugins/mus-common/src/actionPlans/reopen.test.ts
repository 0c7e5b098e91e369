import { planChanges, sayChange } from './changes';
import { decide } from './decide';
import { CommandOf, PlanCommand, PlanContext } from './planCommand';
import { newPlan, PlanFacts } from './planFacts';
import { planAbilities } from './planAbilities';
import { planState } from './planState';

const at = (day: string): PlanContext => ({
  now: `${day}T10:00:00.000Z`,
  today: day,
  settings: { zone: 'Europe/Copenhagen' },
});
const closedOn = at('2026-11-24');
const later = at('2026-11-26');
const names = { employee: 'Jonas Kjær', leader: 'Mette Holm' };

function run(plan: PlanFacts, commands: PlanCommand[], context = closedOn) {
  return commands.reduce((before, command) => {
    const decision = decide(before, command, context);
    if (!decision.ok) throw new Error(decision.problems[0].code);
    return decision.plan;
  }, plan);
}

const say = (plan: PlanFacts, party: string): PlanFacts =>
  run(plan, [
    {
      type: 'confirm',
      party,
      contentVersion: plan.contentVersion,
      verdict: 'confirmed',
      remark: '',
    },
  ]);

const written = run(newPlan(['employee', 'leader']), [
  {
    type: 'addBlock',
    id: 'a',
    kind: 'task',
    position: 1,
    content: {
      formatVersion: 1,
      text: 'Kursus i GIS',
      goalId: null,
      provisional: false,
      task: {
        responsible: { kind: 'employee' },
        deadline: '2027-02-01',
        state: 'planned',
        outcome: '',
        activity: null,
        term: null,
      },
    },
  },
  { type: 'setFollowUp', on: '2027-03-01', none: false },
]);
const confirmed = say(say(written, 'employee'), 'leader');
const closed = run(confirmed, [{ type: 'close' }]);

const reopen = (on: string | null, none = false): CommandOf<'reopen'> => ({
  type: 'reopen',
  party: 'leader',
  on,
  none,
});
function told(plan: PlanFacts, command: PlanCommand) {
  const decision = decide(plan, command, later);
  return decision.ok ? 'ok' : decision.problems[0].code;
}

describe('a plan that was closed by mistake', () => {
  it('goes on with the date that closing took away, and stays confirmed', () => {
    expect(closed).toMatchObject({ closedFrom: '2027-03-01' });
    const decision = decide(closed, reopen('2027-03-01'), later);
    if (!decision.ok) throw new Error(decision.problems[0].code);
    const { plan, effects } = decision;
    expect(planState(plan)).toBe('confirmed');
    expect(plan).toMatchObject({
      closedAt: null,
      closedFrom: null,
      version: closed.version + 1,
      contentVersion: closed.contentVersion,
      reopened: { at: later.now, by: 'leader' },
    });
    expect(effects).toEqual([
      {
        type: 'followUpMoved',
        on: '2027-03-01',
        generation: closed.followUp.generation + 1,
        sentUntil: closedOn.now,
      },
      {
        type: 'datesChanged',
        dropped: [],
        added: [{ kind: 'taskDue', on: '2027-02-01', party: 'employee' }],
        generation: closed.dueGeneration + 1,
      },
    ]);
    const said = planChanges(closed, plan).flatMap(({ changes }) =>
      changes.map(one => sayChange('da', one, names)),
    );
    expect(said).toEqual([
      'åbnede handleplanen igen',
      'satte opfølgningsdatoen til mandag den 1. marts 2027',
    ]);
  });

  it('is confirmed anew when the date is another, or when one of the two had not confirmed', () => {
    const other = decide(closed, reopen('2027-04-01'), later);
    if (!other.ok) throw new Error(other.problems[0].code);
    expect(planState(other.plan)).toBe('changedSinceConfirmed');
    expect(JSON.stringify(other.effects)).not.toContain('sentUntil');
    const without = run(closed, [reopen(null, true)], later);
    expect(planState(without)).toBe('changedSinceConfirmed');
    const neverOne = run(
      { ...confirmed, followUp: { ...confirmed.followUp, on: null } },
      [{ type: 'close' }],
    );
    expect(planState(run(neverOne, [reopen(null, true)], later))).toBe(
      'changedSinceConfirmed',
    );
    const half = run(say(written, 'employee'), [{ type: 'close' }]);
    const again = run(half, [reopen('2027-03-01')], later);
    expect(again.contentVersion).toBe(half.contentVersion + 1);
  });

  it.each([
    ['no date', reopen(null), 'reopenNeedsDate'],
    ['a day that is over', reopen('2026-11-25'), 'nextNotAhead'],
    ['today, whose mail may have gone', reopen('2026-11-26'), 'nextNotAhead'],
    ['a slip of the pen', reopen('2126-11-26'), 'followUpTooFar'],
    ['a date and none', reopen('2027-03-01', true), 'followUpBoth'],
    [
      'somebody else',
      { ...reopen('2027-03-01'), party: 'chief' },
      'planReadOnly',
    ],
    ['no follow-up agreed', reopen(null, true), 'ok'],
    ['a day to come', reopen('2026-11-27'), 'ok'],
  ])('%s: %#', (_what, command, code) => {
    expect(told(closed, command)).toBe(code);
  });

  it('is the employee’s alone to open when another leads by now', () => {
    const apart = { ...closed, sameTwo: false };
    const byEmployee = { ...reopen('2027-03-01'), party: 'employee' };
    expect(told(apart, reopen('2027-03-01'))).toBe('reopenOtherTwo');
    expect(told(apart, byEmployee)).toBe('ok');
    expect(planAbilities(apart, 'leader', later).reopen).toBe(false);
    expect(planAbilities(apart, 'employee', later).reopen).toBe(true);
    expect(planAbilities(closed, 'leader', later).reopen).toBe(true);
    expect(planAbilities(closed, null, later).reopen).toBe(false);
    expect(planAbilities(confirmed, 'leader', later).reopen).toBe(false);
  });

  it('is opened once: the same again does nothing, another date is told', () => {
    const open = run(closed, [reopen('2027-03-01')], later);
    expect(run(open, [reopen('2027-03-01')], later)).toBe(open);
    expect(told(open, reopen('2027-04-01'))).toBe('planNotClosed');
    expect(told(confirmed, reopen('2027-03-01'))).toBe('planNotClosed');
  });

  it('says that it was opened again until a follow-up was held, or it is closed', () => {
    const open = run(closed, [reopen('2027-03-01')], later);
    const held: PlanCommand = {
      type: 'recordFollowUp',
      nextOn: '2027-06-01',
      close: false,
    };
    expect(run(open, [held], later).reopened).toBeNull();
    expect(run(open, [{ type: 'close' }], later)).toMatchObject({
      reopened: null,
      closedFrom: '2027-03-01',
    });
  });
});
