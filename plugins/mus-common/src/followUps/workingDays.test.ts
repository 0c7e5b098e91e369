import {
  holidayOn,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from './workingDays';

describe('Danish public holidays', () => {
  it.each([
    ['2026-01-01', true],
    ['2026-04-02', true],
    ['2026-04-03', true],
    ['2026-04-06', true],
    ['2026-05-14', true],
    ['2026-05-25', true],
    ['2026-12-25', true],
    ['2026-12-26', true],
    ['2023-05-05', true],
    ['2024-04-26', false],
    ['2026-05-01', false],
    ['2026-06-05', false],
    ['2026-12-24', false],
    ['2026-11-24', false],
  ])('%s is a holiday: %s', (day, expected) => {
    expect(holidayOn(day) !== null).toBe(expected);
  });

  it('has names in both languages', () => {
    expect(holidayOn('2026-05-14')).toEqual({
      da: 'Kristi himmelfartsdag',
      en: 'Ascension Day',
    });
    expect(holidayOn('2026-12-25')).toEqual({
      da: 'Juledag',
      en: 'Christmas Day',
    });
  });

  it('keeps Easter of every year apart', () => {
    expect(holidayOn('2027-03-29')).not.toBeNull();
    expect(holidayOn('2026-03-29')).toBeNull();
  });
});

describe('working days', () => {
  it.each([
    ['an ordinary Tuesday', '2026-11-24', '2026-11-24', '2026-11-24'],
    ['a Saturday', '2026-11-28', '2026-11-27', '2026-11-30'],
    ['a Sunday', '2026-11-29', '2026-11-27', '2026-11-30'],
    ['Christmas Day, a Friday', '2026-12-25', '2026-12-24', '2026-12-28'],
    [
      'Easter Monday, behind four days off',
      '2026-04-06',
      '2026-04-01',
      '2026-04-07',
    ],
    ['New Year, a Friday', '2027-01-01', '2026-12-31', '2027-01-04'],
  ])('%s: the working day before and after', (_what, day, before, after) => {
    expect(workingDayOnOrBefore(day)).toBe(before);
    expect(workingDayOnOrAfter(day)).toBe(after);
    expect(isWorkingDay(before)).toBe(true);
    expect(isWorkingDay(after)).toBe(true);
  });
});
