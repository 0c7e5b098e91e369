import { DateTime } from 'luxon';
import type { RoundInput } from '../../api';

const iso = (day: DateTime): string => day.toISODate() ?? '';

/** First guess at a round: three weeks to prepare until a Friday, then four weeks of talks, wrap-up two weeks later. */
export function suggestRound(today: string): RoundInput {
  const due = DateTime.fromISO(today, { zone: 'utc' })
    .plus({ weeks: 3 })
    .set({ weekday: 5 });
  const first = due.plus({ days: 3 });
  const last = first.plus({ weeks: 3, days: 4 });
  return {
    title: `MUS ${first.year}`,
    preparationDueOn: iso(due),
    talksFrom: iso(first),
    talksUntil: iso(last),
    wrapUpOn: iso(last.plus({ weeks: 2 }).set({ weekday: 4 })),
    context: {
      coreTask: '',
      goals: [{ id: crypto.randomUUID(), text: '' }],
      guidelines: '',
    },
  };
}
