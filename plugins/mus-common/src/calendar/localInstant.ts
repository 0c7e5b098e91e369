import { DateTime } from 'luxon';

/**
 * The instant of a local time on a day, as 24 characters in UTC.
 * What people agreed is day, zone and local time; the instant follows from
 * it and is one hour earlier in UTC while summer time lasts (T23).
 *
 * @param day - ISO day, `2026-03-29`
 * @param time - local time of day, `07:00`
 * @param zone - IANA zone, `Europe/Copenhagen`
 */
export function localInstant(day: string, time: string, zone: string): string {
  const local = DateTime.fromISO(`${day}T${time}`, { zone });
  const instant = local.toUTC().toISO();
  if (!instant) {
    throw new Error(`No instant for ${day} ${time} in ${zone}`);
  }
  return instant;
}

/** The calendar day of an instant in a zone. */
export function localDay(instant: string, zone: string): string {
  return DateTime.fromISO(instant, { zone }).toFormat('yyyy-MM-dd');
}
