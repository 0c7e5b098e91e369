import { roundProblems, roundState, roundSteps } from './index';

const dates = {
  preparationDueOn: '2026-11-20',
  talksFrom: '2026-11-23',
  talksUntil: '2026-12-18',
  wrapUpOn: '2027-01-12',
};

describe('roundProblems', () => {
  it.each([
    ['', {}],
    ['', { wrapUpOn: null }],
    ['talksUntil untilBeforeFrom', { talksUntil: '2026-11-22' }],
    [
      'preparationDueOn preparationAfterTalks',
      { preparationDueOn: '2026-12-19' },
    ],
    ['wrapUpOn wrapUpBeforeTalks', { wrapUpOn: '2026-11-01' }],
  ])('%s from %p', (problem, parts) => {
    expect(
      roundProblems({ ...dates, ...parts })
        .map(({ path, code }) => `${path} ${code}`)
        .join(),
    ).toBe(problem);
  });

  it('wants each goal once', () =>
    expect(roundProblems(dates, ['a', 'a'])).toEqual([
      { path: 'context.goals', code: 'duplicateGoal' },
    ]));
});

describe('roundSteps', () => {
  const states = (parts: object) =>
    roundSteps({
      dates,
      today: '2026-11-24',
      talks: 8,
      talksHeld: 0,
      closed: false,
      ...parts,
    })
      .map(({ state }) => state)
      .join(' ');

  it.each([
    ['now ahead ahead ahead', { talks: 0 }],
    ['done now ahead ahead', { talksHeld: 7 }],
    ['done done now ahead', { talksHeld: 8 }],
    ['done done done now', { talksHeld: 8, today: '2027-01-13' }],
    [
      'done done done now',
      { talksHeld: 8, dates: { ...dates, wrapUpOn: null } },
    ],
    ['done done done done', { closed: true }],
  ])('[T02] %s', (expected, parts) => expect(states(parts)).toBe(expected));
});

describe('roundState', () => {
  it.each([
    ['preparing', { talks: 0, closed: false }],
    ['sent', { talks: 1, closed: false }],
    ['closed', { talks: 1, closed: true }],
  ])('%s', (state, facts) => expect(roundState(facts)).toBe(state));
});
