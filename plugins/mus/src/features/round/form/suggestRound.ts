import { isWorkingDay } from '@samtale/backstage-plugin-mus-common';
import { DateTime } from 'luxon';
import type { RoundInput } from '../../../api';

const iso = (day: DateTime): string => day.toISODate() ?? '';

/** From 23 December until New Year hardly anybody is at work, whatever the law calls the days. */
const isChristmas = (day: DateTime) =>
  (day.month === 12 && day.day >= 23) || (day.month === 1 && day.day === 1);

const suits = (day: DateTime) => isWorkingDay(iso(day)) && !isChristmas(day);

/** The day itself, or the nearest before it on which people are at work. */
function suitableBefore(day: DateTime): DateTime {
  return suits(day) ? day : suitableBefore(day.minus({ days: 1 }));
}

/** The day itself, or the nearest after it on which people are at work. */
function suitableAfter(day: DateTime): DateTime {
  return suits(day) ? day : suitableAfter(day.plus({ days: 1 }));
}

/**
 * First guess at a round: three weeks to prepare until a Friday, then four
 * weeks of talks, wrap-up two weeks later; on days when people are at work.
 */
export function suggestRound(today: string): RoundInput {
  const due = DateTime.fromISO(today, { zone: 'utc' })
    .plus({ weeks: 3 })
    .set({ weekday: 5 });
  const first = suitableAfter(due.plus({ days: 3 }));
  const last = suitableBefore(first.plus({ weeks: 3, days: 4 }));
  const wrapUp = last.plus({ weeks: 2 }).set({ weekday: 4 });
  return {
    title: `MUS ${first.year}`,
    preparationDueOn: iso(suitableBefore(due)),
    talksFrom: iso(first),
    talksUntil: iso(last),
    wrapUpOn: iso(suitableAfter(wrapUp)),
    context: {
      coreTask: '',
      goals: [{ id: crypto.randomUUID(), text: '' }],
      guidelines: '',
    },
  };
}
