/** A topic of the talk, and how much there is to say about it. */
export interface TopicToTime {
  readonly id: string;
  /** 1 for a usual topic; more for what somebody marked as most important. */
  readonly weight: number;
}

/** One row of the agenda: what, for how long, and when it begins, in minutes from the start. */
export interface TimedRow {
  readonly kind: 'lastTime' | 'topic' | 'plan';
  readonly id: string;
  readonly minutes: number;
  readonly from: number;
}

/** How long a talk takes when nothing else is booked. */
export const usualMinutes = 60;

/** Shares whole minutes out by weight; every share is at least one, and together they are the whole. */
function shares(minutes: number, weights: readonly number[]): number[] {
  const spare = minutes - weights.length;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map(weight => (spare * weight) / all);
  const whole = exact.map(part => 1 + Math.floor(part));
  const left = minutes - whole.reduce((sum, part) => sum + part, 0);
  const byRest = exact
    .map((part, at) => ({ at, rest: part - Math.floor(part) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRest.slice(0, left)) whole[at] += 1;
  return whole;
}

/**
 * The agenda of the hour (M10): a sixth of the time back on what was agreed
 * last time, the rest forward, shared out over the topics, with a fifth of it
 * kept for the plan. Too many topics for the minutes get one minute each, and
 * the talk takes longer.
 *
 * @param topics - in the order they are talked about
 * @param minutes - of the whole talk
 */
export function timedAgenda(
  topics: readonly TopicToTime[],
  minutes: number = usualMinutes,
): TimedRow[] {
  const back = Math.max(1, Math.round(minutes / 6));
  const plan = Math.max(1, Math.round((minutes - back) / 5));
  const forTopics = Math.max(topics.length, minutes - back - plan);
  const parts = shares(
    topics.length === 0 ? 0 : forTopics,
    topics.map(({ weight }) => Math.max(1, weight)),
  );
  const rows = [
    { kind: 'lastTime' as const, id: 'lastTime', minutes: back },
    ...topics.map(({ id }, at) => ({
      kind: 'topic' as const,
      id,
      minutes: parts[at],
    })),
    {
      kind: 'plan' as const,
      id: 'plan',
      minutes: topics.length === 0 ? forTopics + plan : plan,
    },
  ];
  let from = 0;
  return rows.map(row => {
    const timed = { ...row, from };
    from += row.minutes;
    return timed;
  });
}
