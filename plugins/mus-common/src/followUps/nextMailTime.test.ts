import { nextMailTime } from './nextMailTime';

const hours = {
  zone: 'Europe/Copenhagen',
  dueTime: '07:00',
  sendOnDaysOff: false,
};

describe('the next time mails go out', () => {
  it.each([
    ['before the hour', '2026-11-24T05:00:00.000Z', '2026-11-24T06:00:00.000Z'],
    ['at the hour', '2026-11-24T06:00:00.000Z', '2026-11-24T06:00:00.000Z'],
    ['at night', '2026-11-24T22:59:00.000Z', '2026-11-25T06:00:00.000Z'],
    [
      'after local midnight',
      '2026-11-24T23:01:00.000Z',
      '2026-11-25T06:00:00.000Z',
    ],
    [
      'on Friday afternoon',
      '2026-11-27T14:00:00.000Z',
      '2026-11-30T06:00:00.000Z',
    ],
    [
      'on the 24th in the evening',
      '2026-12-24T17:00:00.000Z',
      '2026-12-28T06:00:00.000Z',
    ],
    [
      'over the change to summer time',
      '2026-03-27T20:00:00.000Z',
      '2026-03-30T05:00:00.000Z',
    ],
  ])('%s', (_when, now, expected) => {
    expect(nextMailTime(now, hours)).toBe(expected);
  });

  it('knows workplaces that are open every day', () => {
    expect(
      nextMailTime('2026-11-27T14:00:00.000Z', {
        ...hours,
        sendOnDaysOff: true,
      }),
    ).toBe('2026-11-28T06:00:00.000Z');
  });
});
