import { DateTime } from 'luxon';

/** Instant that lies so many months before; 24 characters, the first 10 are its day. */
export function monthsAgo(now: string, months: number): string {
  return DateTime.fromISO(now, { zone: 'utc' })
    .minus({ months })
    .toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
}
