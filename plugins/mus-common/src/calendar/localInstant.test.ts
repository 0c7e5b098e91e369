import { localDay, localInstant } from './localInstant';

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
