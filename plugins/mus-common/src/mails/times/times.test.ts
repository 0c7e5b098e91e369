import fc from 'fast-check';
import { isWorkingDay } from '../../followUps/workingDays';
import { localDay, localInstant } from '../../calendar/localInstant';
import { digestSlot } from './digestSlot';
import { quietUntil } from './quietUntil';

const zone = 'Europe/Copenhagen';
const quiet = { from: '18:00', until: '07:00' };
const hours = { zone, sendOnDaysOff: false, quiet, dueTime: '07:00' };
const local = (day: string, time: string) => localInstant(day, time, zone);

describe('quiet hours', () => {
  it.each([
    ['a working day at noon', '2026-11-24', '12:00', null],
    ['at seven sharp', '2026-11-24', '07:00', null],
    ['a minute before seven', '2026-11-24', '06:59', ['2026-11-24', '07:00']],
    ['a minute before six', '2026-11-24', '17:59', null],
    ['at six sharp', '2026-11-24', '18:00', ['2026-11-25', '07:00']],
    ['Friday evening', '2026-11-27', '19:30', ['2026-11-30', '07:00']],
    ['Saturday noon', '2026-11-28', '12:00', ['2026-11-30', '07:00']],
    ['Christmas Day', '2026-12-25', '12:00', ['2026-12-28', '07:00']],
    ['the night before Easter', '2027-03-24', '23:00', ['2027-03-30', '07:00']],
  ] as const)('%s', (_what, day, time, until) => {
    expect(quietUntil(local(day, time), hours)).toBe(
      until && local(until[0], until[1]),
    );
  });

  it('knows both nights in which the clocks change', () => {
    const always = { ...hours, sendOnDaysOff: true };
    // 06:59 in summer time, 06:59 in winter time.
    expect(quietUntil('2026-03-29T04:59:00.000Z', always)).toBe(
      '2026-03-29T05:00:00.000Z',
    );
    expect(quietUntil('2026-03-29T05:00:00.000Z', always)).toBeNull();
    expect(quietUntil('2026-10-25T05:30:00.000Z', always)).toBe(
      '2026-10-25T06:00:00.000Z',
    );
    expect(quietUntil('2026-10-25T06:00:00.000Z', always)).toBeNull();
    expect(quietUntil('2026-10-25T17:00:00.000Z', always)).toBe(
      '2026-10-26T06:00:00.000Z',
    );
  });

  it('can be switched off', () => {
    expect(
      quietUntil(local('2026-12-25', '03:00'), { ...hours, quiet: null }),
    ).toBeNull();
  });

  it('always ends on a working day within the hours, and never before now', () => {
    const instants = fc
      .date({
        min: new Date('2026-01-01T00:00:00Z'),
        max: new Date('2028-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map(date => date.toISOString());
    fc.assert(
      fc.property(instants, now => {
        const until = quietUntil(now, hours) ?? now;
        expect(until >= now).toBe(true);
        expect(quietUntil(until, hours)).toBeNull();
        expect(isWorkingDay(localDay(until, zone))).toBe(true);
      }),
    );
  });
});

describe('the daily mail', () => {
  const slot = (due: [string, string], now: [string, string]) =>
    digestSlot(local(...due), local(...now), hours);

  it.each<[string, [string, string], [string, string], [string, string]]>([
    [
      'what falls due at seven goes into the mail of that morning',
      ['2026-11-24', '07:00'],
      ['2026-11-24', '07:00'],
      ['2026-11-24', '07:00'],
    ],
    [
      'what falls due at two waits for the next morning',
      ['2026-11-24', '14:00'],
      ['2026-11-24', '14:00'],
      ['2026-11-25', '07:00'],
    ],
    [
      'Friday afternoon waits for Monday',
      ['2026-11-27', '14:00'],
      ['2026-11-27', '14:00'],
      ['2026-11-30', '07:00'],
    ],
    [
      'after a downtime in the morning it leaves at once',
      ['2026-11-24', '07:00'],
      ['2026-11-24', '09:30'],
      ['2026-11-24', '09:30'],
    ],
    [
      'after a downtime until the evening it leaves the next morning',
      ['2026-11-24', '07:00'],
      ['2026-11-24', '20:00'],
      ['2026-11-25', '07:00'],
    ],
    [
      'after a downtime until Sunday it leaves on Monday',
      ['2026-11-26', '07:00'],
      ['2026-11-29', '10:00'],
      ['2026-11-30', '07:00'],
    ],
  ])('%s', (_what, due, now, at) => {
    expect(slot(due, now)).toEqual({ day: at[0], at: local(...at) });
  });
});
