import ical, {
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { DateTime } from 'luxon';

/** One all-day entry in one person's calendar. */
export interface CalendarEntry {
  /** Stable for ever, so that a moved date moves the entry. */
  readonly uid: string;
  /** Rises whenever the date changes. */
  readonly sequence: number;
  /** The day; when the date was removed, the day it is taken off does not matter. */
  readonly on: string;
  /** The date was removed. */
  readonly cancelled: boolean;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly stamp: string;
  readonly organizer: { readonly name: string; readonly email: string };
}

/** Names come from a directory: one line, no controls. */
const oneLine = (text: string) =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const method = (entry: CalendarEntry) =>
  entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;

/** `METHOD` of the file, which the mail's part has to name as well. */
export function calendarMethod(entry: CalendarEntry): 'publish' | 'cancel' {
  return entry.cancelled ? 'cancel' : 'publish';
}

/** The calendar file (RFC 5545): private, does not block the day, tells nothing of the plan. */
export function calendarFile(entry: CalendarEntry): string {
  const start = DateTime.fromISO(entry.on, { zone: 'utc' });
  const calendar = ical({
    prodId: { company: 'Samtale', product: 'MUS', language: 'DA' },
    method: method(entry),
  });
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: DateTime.fromISO(entry.stamp, { zone: 'utc' }),
    start,
    end: start.plus({ days: 1 }),
    allDay: true,
    summary: oneLine(entry.summary),
    description: oneLine(entry.description),
    url: entry.url,
    class: ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
    status: entry.cancelled
      ? ICalEventStatus.CANCELLED
      : ICalEventStatus.CONFIRMED,
    organizer: {
      name: oneLine(entry.organizer.name),
      email: entry.organizer.email,
    },
  });
  return calendar.toString();
}
