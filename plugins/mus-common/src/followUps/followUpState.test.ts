import { followUpState } from './followUpState';

describe('state of a follow-up', () => {
  it.each([
    ['never agreed', null, null, '2026-11-24', null],
    ['ahead', '2026-11-25', null, '2026-11-24', 'scheduled'],
    ['the day itself', '2026-11-24', null, '2026-11-24', 'due'],
    [
      'the last day before it counts as missed',
      '2026-11-24',
      null,
      '2026-12-07',
      'due',
    ],
    [
      'fourteen days without a word',
      '2026-11-24',
      null,
      '2026-12-08',
      'missed',
    ],
    [
      'recorded, and none to follow',
      null,
      '2026-11-24T09:00:00.000Z',
      '2026-12-08',
      'held',
    ],
    [
      'recorded, and the next one ahead',
      '2027-05-20',
      '2026-11-24T09:00:00.000Z',
      '2026-12-08',
      'scheduled',
    ],
  ])('%s', (_what, on, heldAt, today, expected) => {
    expect(followUpState({ on, heldAt, onceMoreDays: 14 }, today)).toBe(
      expected,
    );
  });
});
