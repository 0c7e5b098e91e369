import { checkInDays } from '../followUps/checkInDays';
import { decide } from './decide';
import { PlanCommand, PlanContext } from './planCommand';
import { maxCheckIns, newPlan, PlanFacts } from './planFacts';
import { planDates } from './rules/planDates';

const context: PlanContext = {
  now: '2026-11-24T10:00:00.000Z',
  today: '2026-11-24',
  settings: { zone: 'Europe/Copenhagen' },
};

function run(plan: PlanFacts, ...commands: PlanCommand[]) {
  return commands.reduce((was, command) => {
    const decision = decide(was, command, context);
    if (!decision.ok) throw new Error(decision.problems[0].code);
    return decision.plan;
  }, plan);
}
const refusal = (plan: PlanFacts, command: PlanCommand) => {
  const decision = decide(plan, command, context);
  return decision.ok ? null : decision.problems[0].code;
};
const planned = (...days: string[]): PlanCommand => ({
  type: 'planCheckIns',
  cadence: 'own',
  days: days.map(on => ({ id: `c-${on}`, on })),
});
const change = (
  id: string,
  part: Omit<Extract<PlanCommand, { type: 'changeCheckIn' }>, 'type' | 'id'>,
): PlanCommand => ({ type: 'changeCheckIn', id, ...part });
const empty = newPlan(['employee', 'leader']);
const two = run(empty, planned('2026-12-01', '2026-12-15'));

describe('the days of check-ins [R13]', () => {
  it.each([
    ['own', '2026-12-05', null, ['2026-12-05']],
    [
      'weekly',
      '2026-12-01',
      '2026-12-20',
      ['2026-12-01', '2026-12-08', '2026-12-15'],
    ],
    // Christmas week: the day moves to the next working day.
    [
      'everyTwoWeeks',
      '2026-12-11',
      '2027-01-10',
      ['2026-12-11', '2026-12-28', '2027-01-08'],
    ],
    [
      'monthly',
      '2027-01-31',
      '2027-04-30',
      ['2027-01-31', '2027-03-01', '2027-03-31', '2027-04-30'],
    ],
  ] as const)('%s from %s until %s', (cadence, first, until, days) => {
    expect(checkInDays({ cadence, first, until, atMost: 60 })).toEqual(days);
  });

  it('ends at so many', () => {
    const wish = {
      cadence: 'weekly',
      first: '2026-12-01',
      until: '2036-12-01',
    } as const;
    expect(checkInDays({ ...wish, atMost: 5 })).toHaveLength(5);
  });
});

describe('check-ins', () => {
  it('leaves a day that has one as it is', () => {
    expect(run(two, planned('2026-12-01'))).toBe(two);
    expect(run(two, planned('2026-12-01', '2026-12-08')).checkIns).toHaveLength(
      3,
    );
  });

  it('moves, notes, holds and takes away; only what is open falls due', () => {
    const days = (plan: PlanFacts) => [
      ...new Set(planDates(plan).map(({ on }) => on)),
    ];
    const moved = run(
      two,
      change('c-2026-12-01', { on: '2026-12-03', note: 'God uge' }),
    );
    expect(days(moved)).toEqual(['2026-12-03', '2026-12-15']);
    const held = run(moved, change('c-2026-12-01', { held: true }));
    expect(held.checkIns[0]).toMatchObject({
      note: 'God uge',
      heldAt: context.now,
      version: 3,
    });
    expect(days(held)).toEqual(['2026-12-15']);
    const away = run(held, change('c-2026-12-15', { removed: true }));
    expect(days(away)).toEqual([]);
    expect(days(run(away, change('c-2026-12-15', { removed: false })))).toEqual(
      ['2026-12-15'],
    );
    expect(days(run(two, { type: 'close' }))).toEqual([]);
  });

  it.each<[string, PlanCommand, string]>([
    ['a day gone by', planned('2026-11-23'), 'checkInInPast'],
    ['a slip of the pen', planned('2062-01-01'), 'followUpTooFar'],
    [
      'two on one day',
      change('c-2026-12-01', { on: '2026-12-15' }),
      'checkInSameDay',
    ],
    ['one of another plan', change('c-x', { held: true }), 'checkInUnknown'],
    [
      'too many',
      planned(
        ...Array.from(
          { length: maxCheckIns },
          (_, nr) =>
            `2027-0${1 + Math.floor(nr / 28)}-${String(1 + (nr % 28)).padStart(2, '0')}`,
        ),
      ),
      'tooManyCheckIns',
    ],
  ])('%s', (_what, command, code) => {
    expect(refusal(two, command)).toBe(code);
  });

  it('one mail a day and person, whatever falls due: who does it, or both', () => {
    const task = (
      id: string,
      kind: 'employee' | 'both' | 'leader',
      deadline: string | null,
      state: 'planned' | 'done' = 'planned',
    ): PlanCommand => ({
      type: 'addBlock',
      id,
      kind: 'task',
      position: 1,
      content: {
        formatVersion: 1,
        text: id,
        goalId: null,
        provisional: false,
        task: {
          responsible: { kind },
          deadline,
          state,
          outcome: '',
          activity: null,
          term: null,
        },
      },
    });
    const plan = run(
      two,
      task('a', 'employee', '2026-12-01'),
      task('b', 'both', '2026-12-01'),
      task('c', 'leader', '2026-12-02', 'done'),
      task('d', 'leader', null),
    );
    expect(
      planDates(plan).map(({ kind, on, party }) => `${kind} ${on} ${party}`),
    ).toEqual([
      'checkIn 2026-12-01 employee',
      'checkIn 2026-12-01 leader',
      'checkIn 2026-12-15 employee',
      'checkIn 2026-12-15 leader',
      'taskDue 2026-12-01 employee',
      'taskDue 2026-12-01 leader',
    ]);
    expect(plan.dueGeneration).toBe(3);
  });
});
