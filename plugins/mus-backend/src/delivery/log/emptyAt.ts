import { later } from '../outbox/backoff';
import { RelayState } from '../outbox/DeliveryStore';
import { RelayLimits, steadyShare } from '../operations/relay';

const sweepSeconds = 15;
/** What one relay without a limit takes, told carefully. */
const unlimitedPerMinute = 3_000;

/** From when how many mails can go, and how many have to on that last day. */
function lastDay(
  waiting: number,
  perDay: number | null,
  sentToday: number,
  from: string,
) {
  const left = perDay === null ? waiting : Math.max(0, perDay - sentToday);
  if (perDay === null || waiting <= left) return { count: waiting, from };
  const days = Math.ceil((waiting - left) / perDay);
  const midnight = `${from.slice(0, 10)}T00:00:00.000Z`;
  return {
    count: waiting - left - (days - 1) * perDay,
    from: later(midnight, { days }),
  };
}

/** When the queue will be empty, for the operator; null when nothing waits. */
export function emptyAt(
  waiting: number,
  limits: RelayLimits,
  now: string,
  { pausedUntil, sentToday }: Pick<RelayState, 'pausedUntil' | 'sentToday'>,
): string | null {
  if (waiting === 0) return null;
  const begin = pausedUntil !== null && pausedUntil > now ? pausedUntil : now;
  const { count, from } = lastDay(waiting, limits.perDay, sentToday, begin);
  const pace =
    limits.perMinute === null
      ? unlimitedPerMinute
      : limits.perMinute * steadyShare;
  return later(from, {
    seconds: Math.ceil((count / pace) * 60) + sweepSeconds,
  });
}
