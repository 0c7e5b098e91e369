import { isWorkingDay } from '@samtale/backstage-plugin-mus-common';
import { DateTime } from 'luxon';
import { suggestRound } from './suggestRound';

const days = (today: string) => {
  const { preparationDueOn, talksFrom, talksUntil, wrapUpOn } =
    suggestRound(today);
  return [preparationDueOn, talksFrom, talksUntil, wrapUpOn];
};

describe('suggestRound', () => {
  it('gives three weeks until a Friday, four weeks of talks, and a wrap-up two weeks later', () => {
    expect(days('2026-09-01')).toEqual([
      '2026-09-25',
      '2026-09-28',
      '2026-10-23',
      '2026-11-05',
    ]);
  });

  it('lets nobody be ready on Christmas Day, and holds no talks between the days', () => {
    expect(days('2026-11-30')).toEqual([
      '2026-12-22',
      '2027-01-04',
      '2027-01-29',
      '2027-02-11',
    ]);
  });

  it('suggests working days in their order, whatever the day of the year', () => {
    for (let day = 0; day < 366; day += 1) {
      const today = DateTime.fromISO('2026-01-01').plus({ days: day });
      const suggested = days(today.toFormat('yyyy-MM-dd'));
      expect(suggested.filter(one => !isWorkingDay(one ?? ''))).toEqual([]);
      expect([...suggested].sort()).toEqual(suggested);
    }
  });
});
