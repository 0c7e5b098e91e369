import { DateTime } from 'luxon';

const minutes = [1, 5, 15, 60];
const laterMinutes = 180;
const giveUpAfter = { days: 5 };

/** Instant that lies so much later; 24 characters. */
export function later(
  instant: string,
  by: { days?: number; minutes?: number; seconds?: number },
): string {
  const at = DateTime.fromISO(instant, { zone: 'utc' }).plus(by);
  return at.toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
}

/**
 * When a refused message is tried again: 1, 5, 15, 60 minutes, then every
 * three hours, each up to a fifth longer; null after five days.
 *
 * @param failures - how often it was refused, this time included
 * @param chance - 0 to 1, spreads messages that were refused together
 */
export function nextTry(
  failures: number,
  firstFailedAt: string,
  now: string,
  chance: number,
): string | null {
  if (now >= later(firstFailedAt, giveUpAfter)) return null;
  const wait = minutes[failures - 1] ?? laterMinutes;
  return later(now, { seconds: Math.round(wait * 60 * (1 + chance / 5)) });
}

/** How long the relay rests after so many faults in a row: 15 s, doubling up to 5 minutes. */
export function relayPause(faults: number): { seconds: number } {
  return { seconds: Math.min(300, 15 * 2 ** Math.min(faults - 1, 5)) };
}
