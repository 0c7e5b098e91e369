import { followUpState } from './followUpState';
import { localDay, localInstant } from './localInstant';

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

describe('local time', () => {
  it.each([
    ['2026-11-24', '07:00', '2026-11-24T06:00:00.000Z'],
    ['2026-06-24', '07:00', '2026-06-24T05:00:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ])('%s %s', (day, time, expected) => {
    expect(localInstant(day, time, 'Europe/Copenhagen')).toBe(expected);
  });

  it('knows that the day begins at local midnight', () => {
    expect(localDay('2026-11-23T23:30:00.000Z', 'Europe/Copenhagen')).toBe(
      '2026-11-24',
    );
    expect(localDay('2026-11-23T22:30:00.000Z', 'Europe/Copenhagen')).toBe(
      '2026-11-23',
    );
  });

  it('refuses what is no day', () => {
    expect(() =>
      localInstant('2026-02-30', '07:00', 'Europe/Copenhagen'),
    ).toThrow('2026-02-30');
  });
});
