import { decide } from './decide';
import { CommandOf, PlanCommand, PlanContext } from './planCommand';
import { maxBlocks, newPlan, PlanFacts } from './planFacts';
import { planAbilities } from './planAbilities';
import { BlockContent, Responsible } from './planSchema';
import { planState } from './planState';

const at = (day: string): PlanContext => ({
  now: `${day}T10:00:00.000Z`,
  today: day,
  settings: { zone: 'Europe/Copenhagen' },
});
const today = at('2026-11-24');

const text = (words: string): BlockContent => ({
  formatVersion: 1,
  text: words,
  goalId: null,
  provisional: false,
});

const taskOf = (
  words: string,
  part: Partial<NonNullable<BlockContent['task']>> = {},
): BlockContent => ({
  ...text(words),
  task: {
    responsible: { kind: 'employee' },
    deadline: '2027-02-01',
    state: 'planned',
    outcome: '',
    activity: null,
    term: null,
    ...part,
  },
});

function after(
  plan: PlanFacts,
  commands: PlanCommand[],
  context = today,
): PlanFacts {
  return commands.reduce((before, command) => {
    const decision = decide(before, command, context);
    if (!decision.ok) {
      throw new Error(`${command.type}: ${JSON.stringify(decision.problems)}`);
    }
    return decision.plan;
  }, plan);
}

function effectsOf(plan: PlanFacts, command: PlanCommand, context = today) {
  const decision = decide(plan, command, context);
  return decision.ok
    ? decision.effects
    : decision.problems.map(problem => problem.code);
}

const add = (
  id: string,
  content: BlockContent,
  kind: CommandOf<'addBlock'>['kind'] = 'task',
): PlanCommand => ({
  type: 'addBlock',
  id,
  kind,
  position: 1,
  content,
});
const follow = (on: string | null, none = false): PlanCommand => ({
  type: 'setFollowUp',
  on,
  none,
});
const say = (
  party: string,
  plan: PlanFacts,
  verdict: CommandOf<'confirm'>['verdict'] = 'confirmed',
  remark = '',
): PlanCommand => ({
  type: 'confirm',
  party,
  contentVersion: plan.contentVersion,
  verdict,
  remark,
});

const empty = newPlan(['employee', 'leader']);
const written = after(empty, [
  add('task', taskOf('Sidemandsoplæring i byggesager')),
  follow('2027-05-20'),
]);
const half = after(written, [say('employee', written)]);
const confirmed = after(half, [say('leader', half)]);

describe('the states of a plan', () => {
  it('goes from draft over awaiting to confirmed, and back when it changes', () => {
    expect(planState(empty)).toBe('draft');
    expect(planState(half)).toBe('awaitingConfirmation');
    expect(planState(confirmed)).toBe('confirmed');
    const moved = after(confirmed, [follow('2027-06-01')]);
    expect(planState(moved)).toBe('changedSinceConfirmed');
    expect(planState(after(moved, [say('leader', moved)]))).toBe(
      'awaitingConfirmation',
    );
    expect(planState(after(confirmed, [{ type: 'close' }]))).toBe('closed');
  });

  it('stays unconfirmed while somebody disagrees', () => {
    const torn = after(half, [
      say('leader', half, 'disagrees', 'Fristen er for kort'),
    ]);
    expect(planState(torn)).toBe('awaitingConfirmation');
    expect(torn.confirmations).toHaveLength(2);
    expect(
      planState(
        after(torn, [
          say('leader', torn, 'confirmedWithRemark', 'Så er vi enige'),
        ]),
      ),
    ).toBe('confirmed');
  });
});

describe('what needs confirming anew [T20]', () => {
  const both = after(written, [
    add('goal', text('Selvkørende i byggesager'), 'goal'),
    add('note', text('Vi talte om travlheden'), 'note'),
    add('well', text('Borgerne roser hende'), 'goesWell'),
  ]);
  const agreed = after(both, [say('employee', both), say('leader', both)]);
  const change = (id: string, content: BlockContent): PlanCommand => ({
    type: 'changeBlock',
    id,
    content,
  });
  const meeting = (nextOn: string): PlanCommand => ({
    type: 'recordFollowUp',
    nextOn,
    close: false,
  });
  const name = 'Sidemandsoplæring i byggesager';
  const third: Responsible = { kind: 'other', name: 'Karin fra IT' };

  it.each<[string, PlanCommand, boolean]>([
    [
      'the text of a goal',
      change('goal', text('Selvkørende i landzonesager')),
      true,
    ],
    [
      'the unit goal it serves',
      change('goal', { ...text('Selvkørende i byggesager'), goalId: 'g1' }),
      true,
    ],
    ['the text of a task', change('task', taskOf('Kursus i byggesager')), true],
    [
      'who does it',
      change('task', taskOf(name, { responsible: { kind: 'leader' } })),
      true,
    ],
    [
      'who does it, a third person',
      change('task', taskOf(name, { responsible: third })),
      true,
    ],
    [
      'the deadline',
      change('task', taskOf(name, { deadline: '2027-03-01' })),
      true,
    ],
    [
      'whom the goal serves',
      change('goal', { ...text('Selvkørende i byggesager'), serves: 'both' }),
      true,
    ],
    [
      'that it is provisional',
      change('task', { ...taskOf(name), provisional: true }),
      true,
    ],
    [
      'the effect and the practice of a task',
      change(
        'task',
        taskOf(name, { effect: 'partly', practice: 'I byggesager' }),
      ),
      false,
    ],
    [
      'a check-in',
      {
        type: 'planCheckIns',
        cadence: 'own',
        days: [{ id: 'c1', on: '2027-01-05' }],
      },
      false,
    ],
    ['a new task', add('more', taskOf('Mentor')), true],
    ['a task taken away', { type: 'removeBlock', id: 'task' }, true],
    ['the follow-up date', follow('2027-06-01'), true],
    ['no follow-up agreed', follow(null, true), true],
    [
      'the state of a task',
      change('task', taskOf(name, { state: 'done' })),
      false,
    ],
    [
      'the outcome',
      change('task', taskOf(name, { outcome: 'Gik godt' })),
      false,
    ],
    ['a note', change('note', text('Vi talte om ro til fordybelse')), false],
    ['what goes well', change('well', text('Kollegerne roser hende')), false],
    ['the order', { type: 'changeBlock', id: 'task', position: 9 }, false],
    ['a task without a word yet', add('blank', taskOf('  ')), false],
    ['a new date from a follow-up meeting', meeting('2027-11-01'), false],
  ])('%s: %p', (_what, command, anew) => {
    const changed = after(agreed, [command]);
    expect(planState(changed)).toBe(
      anew ? 'changedSinceConfirmed' : 'confirmed',
    );
    expect(changed.contentVersion - agreed.contentVersion).toBe(anew ? 1 : 0);
  });

  it('brings a removed task back with its text', () => {
    const back = after(agreed, [
      { type: 'removeBlock', id: 'task' },
      { type: 'restoreBlock', id: 'task' },
    ]);
    expect(back.blocks.find(block => block.id === 'task')).toMatchObject({
      removed: false,
      version: 3,
    });
    expect(planState(back)).toBe('changedSinceConfirmed');
  });
});

describe('what stands in the way', () => {
  const long = after(
    empty,
    Array.from({ length: maxBlocks }, (_, nr) => add(`b${nr}`, taskOf('x'))),
  );
  it.each<[string, PlanFacts, PlanCommand, string]>([
    [
      'confirming an older version',
      written,
      { ...say('leader', written), contentVersion: 1 } as PlanCommand,
      'staleConfirmation',
    ],
    [
      'confirming nothing',
      after(empty, [follow('2027-05-20')]),
      { ...say('leader', empty), contentVersion: 2 } as PlanCommand,
      'planEmpty',
    ],
    [
      'confirming without a date',
      after(empty, [add('t', taskOf('x'))]),
      { ...say('leader', empty), contentVersion: 2 } as PlanCommand,
      'followUpMissing',
    ],
    [
      'a remark without words',
      written,
      say('leader', written, 'confirmedWithRemark', '  '),
      'remarkMissing',
    ],
    [
      'confirming for a third person',
      written,
      say('union', written),
      'planReadOnly',
    ],
    ['a date gone by', written, follow('2026-11-23'), 'followUpInPast'],
    ['a slip of the pen', written, follow('2062-05-20'), 'followUpTooFar'],
    ['a date and none', written, follow('2027-05-20', true), 'followUpBoth'],
    [
      'a goal with a deadline',
      written,
      add('g', taskOf('x'), 'goal'),
      'notATask',
    ],
    ['a task that is none', written, add('t', text('x')), 'taskMissing'],
    ['one block too many', long, add('more', taskOf('x')), 'tooManyBlocks'],
    [
      'a block of another plan',
      written,
      { type: 'changeBlock', id: 'other', position: 2 },
      'blockUnknown',
    ],
    [
      'a block taken away',
      after(written, [{ type: 'removeBlock', id: 'task' }]),
      { type: 'changeBlock', id: 'task', content: taskOf('x') },
      'blockRemoved',
    ],
    [
      'a follow-up with neither date nor end',
      written,
      { type: 'recordFollowUp', nextOn: null, close: false },
      'nextOrClose',
    ],
    [
      'a follow-up with date and end',
      written,
      { type: 'recordFollowUp', nextOn: '2027-05-20', close: true },
      'nextOrClose',
    ],
    [
      'a follow-up nobody agreed',
      empty,
      { type: 'recordFollowUp', nextOn: '2027-05-20', close: false },
      'noFollowUp',
    ],
    [
      'a closed plan',
      after(written, [{ type: 'close' }]),
      add('t', taskOf('x')),
      'planClosed',
    ],
  ])('%s', (_what, plan, command, code) => {
    expect(effectsOf(plan, command)).toEqual([code]);
  });

  it('lets somebody disagree before there is a date', () => {
    const undated = after(empty, [add('t', taskOf('x'))]);
    expect(
      planState(after(undated, [say('leader', undated, 'disagrees')])),
    ).toBe('awaitingConfirmation');
  });
});

describe('what follows', () => {
  it('mails of the one date, and of a moved one [T22]', () => {
    expect(effectsOf(empty, follow('2027-05-20'))).toEqual([
      { type: 'followUpMoved', on: '2027-05-20', generation: 1 },
    ]);
    expect(effectsOf(written, follow('2027-06-01'))).toEqual([
      { type: 'followUpMoved', on: '2027-06-01', generation: 2 },
    ]);
    expect(effectsOf(written, follow(null, true))).toEqual([
      { type: 'followUpCleared', was: '2027-05-20', generation: 2 },
    ]);
    expect(effectsOf(written, { type: 'close' })).toEqual([
      { type: 'followUpCleared', was: '2027-05-20', generation: 2 },
      { type: 'closed' },
      {
        type: 'datesChanged',
        dropped: [{ kind: 'taskDue', on: '2027-02-01', party: 'employee' }],
        added: [],
        generation: 2,
      },
    ]);
  });

  it('nothing when the same is said twice', () => {
    expect(effectsOf(written, follow('2027-05-20'))).toEqual([]);
    expect(effectsOf(half, say('employee', half))).toEqual([]);
    const met = after(written, [
      { type: 'recordFollowUp', nextOn: '2027-08-01', close: false },
    ]);
    expect(
      decide(
        met,
        { type: 'recordFollowUp', nextOn: '2027-08-01', close: false },
        today,
      ),
    ).toEqual({ ok: true, plan: met, effects: [] });
    expect(
      effectsOf(after(written, [{ type: 'close' }]), {
        type: 'recordFollowUp',
        nextOn: null,
        close: true,
      }),
    ).toEqual([]);
  });

  it('asks the other one to confirm, at most once a day', () => {
    expect(effectsOf(written, say('employee', written))).toEqual([
      { type: 'askToConfirm', party: 'leader', on: '2026-11-24' },
    ]);
    const changed = after(half, [
      { type: 'changeBlock', id: 'task', content: taskOf('Kursus') },
    ]);
    expect(effectsOf(changed, say('leader', changed))).toEqual([
      { type: 'askToConfirm', party: 'employee', on: '2026-11-25' },
    ]);
    const again = after(changed, [say('leader', changed)]);
    const third = after(again, [
      { type: 'changeBlock', id: 'task', content: taskOf('Mentor') },
    ]);
    // The mail for tomorrow was cancelled with the change: it is asked for anew.
    expect(effectsOf(third, say('leader', third))).toEqual([
      { type: 'askToConfirm', party: 'employee', on: '2026-11-25' },
    ]);
    expect(effectsOf(third, say('leader', third), at('2026-11-26'))).toEqual([
      { type: 'askToConfirm', party: 'employee', on: '2026-11-26' },
    ]);
  });

  it('tells that both have confirmed once, and when a confirmation no longer holds', () => {
    expect(effectsOf(half, say('leader', half))).toEqual([
      { type: 'bothConfirmed' },
    ]);
    expect(confirmed).toMatchObject({
      confirmedVersion: confirmed.contentVersion,
      confirmedAt: today.now,
    });
    expect(
      effectsOf(
        confirmed,
        say('leader', confirmed, 'confirmedWithRemark', 'Godt'),
      ),
    ).toEqual([]);
    expect(effectsOf(half, follow('2027-06-01'))).toEqual([
      { type: 'confirmationOutdated', contentVersion: half.contentVersion + 1 },
      { type: 'followUpMoved', on: '2027-06-01', generation: 2 },
    ]);
  });

  it('keeps the date when a meeting was held ahead of it', () => {
    const early = after(written, [
      { type: 'recordFollowUp', nextOn: '2027-05-20', close: false },
    ]);
    expect(early.followUp).toMatchObject({
      on: '2027-05-20',
      generation: 1,
      heldAt: today.now,
    });
  });

  it('records the follow-up with the end of the plan', () => {
    const ended = after(confirmed, [
      { type: 'recordFollowUp', nextOn: null, close: true },
    ]);
    expect(ended).toMatchObject({
      closedAt: today.now,
      followUp: { on: null, heldAt: today.now },
    });
  });
});

describe('abilities', () => {
  const all = {
    write: true,
    comment: false,
    confirm: true,
    setFollowUp: true,
    recordFollowUp: true,
    close: true,
    reopen: false,
    settle: false,
    endWrapUp: false,
  };
  const none = {
    write: false,
    comment: false,
    confirm: false,
    setFollowUp: false,
    recordFollowUp: false,
    close: false,
    reopen: false,
    settle: false,
    endWrapUp: false,
  };
  it.each([
    ['one of the two', written, 'leader', all],
    ['who has confirmed already', half, 'employee', { ...all, confirm: false }],
    [
      'the two of an empty plan',
      empty,
      'leader',
      { ...all, confirm: false, recordFollowUp: false },
    ],
    ['a reader', written, null, none],
    [
      'the two of a closed plan',
      after(written, [{ type: 'close' }]),
      'leader',
      { ...none, reopen: true },
    ],
  ])('%s', (_who, plan, party, can) => {
    expect(planAbilities(plan, party, today)).toEqual(can);
  });
});
