import { anOverviewLine } from '../testUtils';
import {
  coverageOf,
  needOf,
  needsOrder,
  OverviewLine,
  overviewColumns,
  planMissingSince,
  queryLines,
} from './index';

const today = '2026-11-24';

describe('needOf', () => {
  it.each<[string | null, Partial<OverviewLine>]>([
    [null, {}],
    ['invite', { talkState: null }],
    [null, { talkState: null, away: true }],
    [null, { talkState: null, invites: false }],
    [
      'followUpDue',
      { talkState: null, planState: 'draft', followUpState: 'due' },
    ],
    [
      'answerTime',
      { talkState: 'preparing', leaderSheet: 'notReady', timeProposed: true },
    ],
    ['answerTime', { talkState: 'ready', timeProposed: true }],
    [null, { timeProposed: true, leadsTalk: false }],
    ['answer', { leaderSheet: 'notReady' }],
    ['answer', { leaderSheet: 'notReady', unreached: true }],
    ['notReached', { unreached: true }],
    ['startTalk', { talkState: 'ready', leaderSheet: 'ready' }],
    [null, { talkState: 'held', heldOn: '2026-11-11' }],
    ['planMissing', { talkState: 'held', heldOn: '2026-11-10' }],
    [
      null,
      {
        talkState: 'held',
        heldOn: '2026-11-10',
        planState: 'draft',
        planOfTalk: true,
      },
    ],
    [
      'planMissing',
      { talkState: 'held', heldOn: '2026-11-10', planState: 'confirmed' },
    ],
    [null, { talkState: 'ready', leadsTalk: false }],
    [null, { planState: 'confirmed', followUpState: 'due', leadsPlan: false }],
    [
      'followUpDue',
      { talkState: 'postponed', planState: 'confirmed', followUpState: 'due' },
    ],
    ['confirm', { talkState: 'held', planState: 'awaitingConfirmation' }],
    [
      null,
      {
        talkState: 'held',
        planState: 'awaitingConfirmation',
        leaderConfirmed: true,
      },
    ],
    [
      'confirm',
      { talkState: 'followingUp', planState: 'changedSinceConfirmed' },
    ],
    [
      'overdueTasks',
      { talkState: 'followingUp', planState: 'confirmed', overdueTasks: 1 },
    ],
    [
      'followUpDue',
      { planState: 'confirmed', followUpState: 'due', overdueTasks: 3 },
    ],
    [
      'followUpMissed',
      { planState: 'draft', followUpState: 'missed', overdueTasks: 3 },
    ],
    [null, { talkState: 'closed', planState: 'closed', overdueTasks: 3 }],
    [
      null,
      { talkState: 'postponed', leaderSheet: 'notReady', unreached: true },
    ],
  ])('%s from %p', (need, parts) =>
    expect(needOf(anOverviewLine({ name: 'Jonas', ...parts }), today)).toBe(
      need,
    ),
  );

  it('counts 14 days over the turn of a month and of the year', () => {
    expect(planMissingSince('2026-03-10')).toBe('2026-02-24');
    expect(planMissingSince('2027-01-05')).toBe('2026-12-22');
  });
});

describe('the yearly talk', () => {
  it.each([
    [null, 'never'],
    ['2026-11-24', 'thisYear'],
    ['2025-11-25', 'thisYear'],
    ['2025-11-24', 'before'],
    ['2021-01-01', 'before'],
  ])('[T01] [M01] last held on %s: %s', (lastHeldOn, coverage) =>
    expect(coverageOf(lastHeldOn, today)).toBe(coverage),
  );

  it('[T01] counts a year over a leap day', () =>
    expect(coverageOf('2024-02-29', '2025-03-01')).toBe('before'));
});

describe('queryLines', () => {
  const lines = [
    anOverviewLine({
      name: 'Åse',
      needs: 'answer',
      overdueTasks: 2,
      followUpOn: '2026-12-01',
      unitId: 'a',
    }),
    anOverviewLine({
      name: 'Bo',
      needs: null,
      talkState: 'closed',
      planState: 'closed',
      unitId: 'b',
    }),
    anOverviewLine({
      name: 'Zenia',
      needs: 'planMissing',
      talkState: 'held',
      unitId: 'a',
    }),
    anOverviewLine({
      name: 'Ærø',
      needs: 'answer',
      planState: 'draft',
      followUpOn: '2026-11-01',
      unitId: 'a',
    }),
  ];
  const names = (query: Parameters<typeof queryLines>[1]) =>
    queryLines(lines, query)
      .map(({ name }) => name)
      .join(' ');

  it.each([
    [{}, 'Zenia Ærø Åse Bo'],
    [{ sort: 'name' }, 'Bo Zenia Ærø Åse'],
    [{ sort: 'name', order: 'desc' }, 'Åse Ærø Zenia Bo'],
    [{ sort: 'followUp' }, 'Ærø Åse Bo Zenia'],
    [{ sort: 'overdue' }, 'Åse Bo Zenia Ærø'],
    [{ sort: 'plan' }, 'Zenia Åse Ærø Bo'],
    [{ sort: 'talk' }, 'Ærø Åse Zenia Bo'],
    [{ needs: 'answer' }, 'Ærø Åse'],
    [{ needs: 'none' }, 'Bo'],
    [{ search: 'AAS' }, 'Åse'],
    [{ unitId: 'b' }, 'Bo'],
  ] as const)('%p', (query, expected) => expect(names(query)).toBe(expected));
});

describe('overview columns', () => {
  const facts = {
    ...anOverviewLine({ name: 'Jonas Kjær' }),
    needs: 'followUpDue' as const,
    planState: 'confirmed' as const,
    talkState: 'followingUp' as const,
    followUpOn: '2026-11-24',
    followUpState: 'due' as const,
    openTasks: 3,
    overdueTasks: 1,
  };

  it('[T25] say where each employee stands, in Danish and English', () => {
    const row = (language: 'da' | 'en') =>
      overviewColumns.map(column => column.say(facts, language)).join(' | ');
    expect(row('da')).toBe(
      'Jonas Kjær | Opfølgning forfalden | Ikke klar | Klar | Under opfølgning | Godkendt | Forfalden: tirsdag den 24. november 2026 | 3 åbne, 1 overskredet',
    );
    expect(row('en')).toBe(
      'Jonas Kjær | Follow-up due | Not ready | Ready | Following up | Confirmed | Due: Tuesday 24 November 2026 | 3 open, 1 overdue',
    );
  });

  it('say when a talk is booked for', () => {
    const booked = {
      ...facts,
      talkState: 'ready' as const,
      bookedOn: '2026-12-08',
      bookedTime: '10:00',
    };
    const talk = overviewColumns.find(({ heading }) => heading === 'talk');
    expect(talk?.say(booked, 'da')).toBe(
      'Klar til samtale: tirsdag den 8. december 2026 kl. 10.00',
    );
    expect(talk?.say(booked, 'en')).toBe(
      'Ready for the talk: Tuesday 8 December 2026 at 10:00',
    );
  });

  it('stay silent where there is nothing', () => {
    const nothing = {
      ...facts,
      needs: null,
      talkState: null,
      employeeSheet: null,
      leaderSheet: null,
      planState: null,
      followUpOn: null,
      followUpState: null,
      openTasks: 0,
      overdueTasks: 0,
    };
    expect(overviewColumns.map(column => column.say(nothing, 'da'))).toEqual([
      'Jonas Kjær',
      '',
      '',
      '',
      '',
      '',
      '',
      '0 åbne',
    ]);
  });

  it('knows every need once', () =>
    expect(new Set(needsOrder).size).toBe(needsOrder.length));
});
