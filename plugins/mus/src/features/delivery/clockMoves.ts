import { DateTime } from 'luxon';

export const dayMinutes = 24 * 60;
const mostMinutes = 400 * dayMinutes;

/** Minutes from now to 08:00 of a day in the organisation's zone; null when that is not ahead, or too far. */
export function minutesUntilDay(
  now: string,
  day: string,
  zone: string,
): number | null {
  const then = DateTime.fromISO(day, { zone }).set({ hour: 8 });
  const minutes = Math.ceil(
    then.diff(DateTime.fromISO(now), 'minutes').minutes,
  );
  return minutes >= 1 && minutes <= mostMinutes ? minutes : null;
}
