import { z } from 'zod';
import { localInstant } from '../calendar/localInstant';
import { DateTime } from 'luxon';

/** Where the two meet: a room, or an https address of an online meeting. Read by the two only. */
export const placeSchema = z.string().trim().max(500);

/** A time for a talk as people agree on it: day, local time, length and place. */
export const talkTimeSchema = z.object({
  on: z.iso.date(),
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  minutes: z.number().int().min(15).max(480),
  place: placeSchema,
});

/** Day, local time of day, length in minutes and place. */
export type TalkTime = z.infer<typeof talkTimeSchema>;

/** The instant a talk begins; day and local time stay what was agreed, also across summer time. */
export function startOf(
  time: Pick<TalkTime, 'on' | 'at'>,
  zone: string,
): string {
  return localInstant(time.on, time.at, zone);
}

/** The clock jumps over an hour in March: 02.30 does not exist that night. */
export function timeExists(
  time: Pick<TalkTime, 'on' | 'at'>,
  zone: string,
): boolean {
  const local = DateTime.fromISO(`${time.on}T${time.at}`, { zone });
  return local.isValid && local.toFormat('HH:mm') === time.at;
}

/** An address without protection: the place may be words or https, nothing else. */
export function isUnsafeLink(place: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(place) && !isLink(place);
}

/** The place is the address of an online meeting. */
export function isLink(place: string): boolean {
  return /^https:\/\/\S+$/i.test(place) && URL.canParse(place);
}

/** The same time at the same place. */
export function isSameTime(one: TalkTime, other: TalkTime): boolean {
  return (
    one.on === other.on &&
    one.at === other.at &&
    one.minutes === other.minutes &&
    one.place === other.place
  );
}
