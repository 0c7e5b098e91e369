import { decide } from '../decide';
import { PlanCommand } from '../planCommand';
import { newPlan, PlanFacts } from '../planFacts';
import { BlockContent } from '../planSchema';
import { mergeChanges, needsConfirming, planChanges, sayChange } from '.';

const context = {
  now: '2026-11-24T10:00:00.000Z',
  today: '2026-11-24',
  settings: { zone: 'Europe/Copenhagen' },
};
const names = { employee: 'Jonas Kjær', leader: 'Mette Holm' };
const course: BlockContent = {
  formatVersion: 1,
  text: 'Kursus i GIS',
  goalId: null,
  provisional: false,
  task: {
    responsible: { kind: 'employee' },
    deadline: '2027-05-03',
    state: 'planned',
    outcome: '',
    activity: null,
    term: null,
  },
};
const task = course.task!;

function after(plan: PlanFacts, command: PlanCommand): PlanFacts {
  const decision = decide(plan, command, context);
  if (!decision.ok) throw new Error(decision.problems[0].code);
  return decision.plan;
}
const add: PlanCommand = {
  type: 'addBlock',
  id: 'a',
  kind: 'task',
  position: 1,
  content: course,
};
const plan = [
  add,
  { type: 'setFollowUp', on: '2027-06-01', none: false },
  {
    type: 'planCheckIns',
    cadence: 'own',
    days: [{ id: 'c', on: '2027-01-05' }],
  },
].reduce(
  (was, command) => after(was, command as PlanCommand),
  newPlan(['employee', 'leader']),
);

const said = (
  before: PlanFacts,
  now: PlanFacts,
  language: 'da' | 'en' = 'da',
) =>
  planChanges(before, now).flatMap(({ changes }) =>
    changes.map(change => sayChange(language, change, names)),
  );
const content = (part: Partial<BlockContent>): PlanCommand => ({
  type: 'changeBlock',
  id: 'a',
  content: { ...course, ...part },
});
const taskPart = (part: Partial<typeof task>) =>
  content({ task: { ...task, ...part } });

describe('the log of changes in words', () => {
  it.each<[PlanCommand, string]>([
    [
      taskPart({ deadline: '2027-06-10' }),
      'flyttede fristen for »Kursus i GIS« fra mandag den 3. maj 2027 til torsdag den 10. juni 2027',
    ],
    [
      taskPart({ deadline: null }),
      'fjernede fristen for »Kursus i GIS«, der var mandag den 3. maj 2027',
    ],
    [
      taskPart({ responsible: { kind: 'leader' } }),
      'ændrede ansvarlig for »Kursus i GIS« fra Jonas Kjær til Mette Holm',
    ],
    [
      taskPart({ responsible: { kind: 'other', name: 'Karin fra IT' } }),
      'ændrede ansvarlig for »Kursus i GIS« fra Jonas Kjær til Karin fra IT',
    ],
    [
      taskPart({ state: 'done' }),
      'ændrede status på »Kursus i GIS« fra »Planlagt« til »Udført«',
    ],
    [
      taskPart({ effect: 'partly' }),
      'noterede virkningen af »Kursus i GIS«: Delvist',
    ],
    [
      taskPart({ activity: 'mentoring' }),
      'ændrede detaljer ved »Kursus i GIS«',
    ],
    [
      content({ text: 'Kursus i QGIS' }),
      'ændrede »Kursus i GIS« til »Kursus i QGIS«',
    ],
    [content({ provisional: true }), 'gjorde »Kursus i GIS« foreløbig'],
    [{ type: 'removeBlock', id: 'a' }, 'fjernede »Kursus i GIS«'],
    [
      { type: 'setFollowUp', on: '2027-06-08', none: false },
      'flyttede opfølgningsdatoen fra tirsdag den 1. juni 2027 til tirsdag den 8. juni 2027',
    ],
    [
      { type: 'setFollowUp', on: null, none: true },
      'noterede, at ingen opfølgning er aftalt',
    ],
    [
      { type: 'changeCheckIn', id: 'c', on: '2027-01-12' },
      'flyttede en kort opfølgning fra tirsdag den 5. januar 2027 til tirsdag den 12. januar 2027',
    ],
    [
      { type: 'changeCheckIn', id: 'c', held: true },
      'registrerede den korte opfølgning tirsdag den 5. januar 2027',
    ],
    [{ type: 'close' }, 'afsluttede handleplanen'],
  ])('%#: %s', (command, words) => {
    const now = after(plan, command);
    expect(said(plan, now)).toEqual([words]);
    expect(said(plan, now, 'en').join()).not.toMatch(
      /\{|»|Ukendt|changed something/,
    );
  });

  it('says nothing of what only moved on the page', () => {
    expect(
      said(plan, after(plan, { type: 'changeBlock', id: 'a', position: 4 })),
    ).toEqual([]);
  });

  it('says what was added once it has words', () => {
    const blank = after(plan, {
      ...add,
      id: 'b',
      content: { ...course, text: ' ' },
    });
    expect(said(plan, blank)).toEqual([]);
    const begun = after(blank, {
      type: 'changeBlock',
      id: 'b',
      content: { ...course, text: 'Mentor' },
    });
    expect(said(blank, begun)).toEqual(['tilføjede »Mentor«']);
  });
});

describe('changes shortly after one another', () => {
  const deadline = (from: string, to: string) => ({
    code: 'deadlineMoved',
    params: { text: 'Kursus', from, to },
  });
  it('become one, from where it began to where it ended', () => {
    expect(
      mergeChanges(
        [deadline('2027-05-03', '2027-06-01')],
        [deadline('2027-06-01', '2027-06-10')],
      ),
    ).toEqual([deadline('2027-05-03', '2027-06-10')]);
  });
  it('are none when it came back', () => {
    expect(
      mergeChanges(
        [deadline('2027-05-03', '2027-06-01')],
        [deadline('2027-06-01', '2027-05-03')],
      ),
    ).toEqual([]);
  });
  it('leave what was added as just there, with its latest words', () => {
    const added = { code: 'added', params: { text: 'Men' } };
    const text = { code: 'textChanged', params: { from: 'Men', to: 'Mentor' } };
    expect(mergeChanges([added], [text, deadline('', '2027-05-03')])).toEqual([
      { code: 'added', params: { text: 'Mentor' } },
    ]);
  });
});

describe('comments (M11)', () => {
  const leader = { ...context, party: 'leader' };
  const comment = (text: string) => ({
    formatVersion: 1 as const,
    text,
    goalId: null,
    provisional: false,
  });
  const run = (before: PlanFacts, command: PlanCommand) => {
    const decision = decide(before, command, leader);
    if (!decision.ok) throw new Error(decision.problems[0].code);
    return decision.plan;
  };
  const start: PlanFacts = { ...plan, rule: 'employeeWrites' };
  const id = 'comment';
  const steps: PlanCommand[] = [
    {
      type: 'addBlock',
      id,
      kind: 'comment',
      position: 9,
      content: comment('God idé'),
    },
    { type: 'changeBlock', id, content: comment('Rigtig god idé') },
    { type: 'removeBlock', id },
    { type: 'restoreBlock', id },
  ];

  it('are said as what they are, in both languages, and need no confirming', () => {
    let before = start;
    const told = steps.map(command => {
      const after_ = run(before, command);
      const lines = [said(before, after_)[0], said(before, after_, 'en')[0]];
      for (const { changes } of planChanges(before, after_))
        expect(changes.some(needsConfirming)).toBe(false);
      before = after_;
      return lines;
    });
    expect(told).toEqual([
      ['kommenterede: »God idé«', 'commented: “God idé”'],
      [
        'ændrede sin kommentar »God idé« til »Rigtig god idé«',
        'changed their comment “God idé” to “Rigtig god idé”',
      ],
      [
        'fjernede sin kommentar »Rigtig god idé«',
        'removed their comment “Rigtig god idé”',
      ],
      [
        'hentede sin kommentar »Rigtig god idé« frem igen',
        'brought their comment “Rigtig god idé” back',
      ],
    ]);
  });

  it('that are still being written are one line', () => {
    const first = run(start, steps[0]);
    const then = run(first, steps[1]);
    const merged = mergeChanges(
      planChanges(start, first)[0].changes,
      planChanges(first, then)[0].changes,
    );
    expect(merged.map(one => sayChange('da', one, names))).toEqual([
      'kommenterede: »Rigtig god idé«',
    ]);
  });
});
