import Holidays from 'date-holidays';
import { danishHolidays } from './danishHolidays';

/** What a calendar of the whole world says of Denmark. */
function known(year: number): string[] {
  const days = new Holidays('DK').getHolidays(year, 'da');
  return days
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10))
    .sort();
}

describe('danishHolidays', () => {
  it('knows the same days as a calendar of the whole world, from 2000 to 2060', () => {
    for (let year = 2000; year <= 2060; year += 1) {
      const days = [...danishHolidays(year).keys()].sort();
      expect([year, [...new Set(known(year))]]).toEqual([year, days]);
    }
  });

  it('names them in both languages', () => {
    const days = danishHolidays(2026);
    expect(days.get('2026-05-14')).toEqual({
      da: 'Kristi himmelfartsdag',
      en: 'Ascension Day',
    });
    expect(days.get('2026-12-26')?.en).toBe('Boxing Day');
  });

  it('has no Great Prayer Day after 2023', () => {
    expect(danishHolidays(2023).has('2023-05-05')).toBe(true);
    expect(danishHolidays(2024).has('2024-04-26')).toBe(false);
  });
});
