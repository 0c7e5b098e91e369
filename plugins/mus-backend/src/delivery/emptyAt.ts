import { later } from './backoff';

const sweepSeconds = 15;
/** What one relay without a limit takes, told carefully. */
const unlimitedPerMinute = 3_000;

/** When the queue will be empty, for the operator; null when nothing waits. */
export function emptyAt(
  waiting: number,
  perMinute: number | null,
  now: string,
  pausedUntil: string | null,
): string | null {
  if (waiting === 0) return null;
  const from = pausedUntil !== null && pausedUntil > now ? pausedUntil : now;
  const seconds = (waiting / (perMinute ?? unlimitedPerMinute)) * 60;
  return later(from, { seconds: Math.ceil(seconds) + sweepSeconds });
}
