import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { DateTime } from 'luxon';

/** An entry at a time of the day, addressed to one person. */
export interface TimedEntry {
  readonly startsAt: string;
  readonly minutes: number;
  readonly attendee: { readonly name: string; readonly email: string };
}

/** One entry in one person's calendar: the whole day, or at a time of it. */
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
  /** Null for who has no access to what it is about. */
  readonly url: string | null;
  readonly stamp: string;
  readonly organizer: { readonly name: string; readonly email: string };
  /** Absent: the whole day. */
  readonly timed?: TimedEntry;
}

/** Names come from a directory: one line, no controls. */
const oneLine = (text: string) =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const methods = {
  cancel: ICalCalendarMethod.CANCEL,
  request: ICalCalendarMethod.REQUEST,
  publish: ICalCalendarMethod.PUBLISH,
} as const;

/** `METHOD` of the file, which the mail's part has to name as well. */
export function calendarMethod(entry: CalendarEntry): keyof typeof methods {
  if (entry.cancelled) return 'cancel';
  return entry.timed ? 'request' : 'publish';
}

/** The whole day does not block it; a booked hour does. */
function spanOf({ on, timed }: CalendarEntry) {
  if (!timed) {
    const start = DateTime.fromISO(on, { zone: 'utc' });
    return {
      start,
      end: start.plus({ days: 1 }),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
    };
  }
  const start = DateTime.fromISO(timed.startsAt, { zone: 'utc' });
  return {
    start,
    end: start.plus({ minutes: timed.minutes }),
    allDay: false,
    transparency: ICalEventTransparency.OPAQUE,
  };
}

/** The calendar file (RFC 5545): private, tells nothing of what anybody wrote. */
export function calendarFile(entry: CalendarEntry): string {
  const calendar = ical({
    prodId: { company: 'Samtale', product: 'MUS', language: 'DA' },
    method: methods[calendarMethod(entry)],
  });
  const event = calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: DateTime.fromISO(entry.stamp, { zone: 'utc' }),
    ...spanOf(entry),
    summary: oneLine(entry.summary),
    description: oneLine(entry.description),
    url: entry.url,
    class: ICalEventClass.PRIVATE,
    status: entry.cancelled
      ? ICalEventStatus.CANCELLED
      : ICalEventStatus.CONFIRMED,
    organizer: {
      name: oneLine(entry.organizer.name),
      email: entry.organizer.email,
    },
  });
  if (entry.timed)
    event.createAttendee({
      name: oneLine(entry.timed.attendee.name),
      email: entry.timed.attendee.email,
      role: ICalAttendeeRole.REQ,
      // Both agreed on the time in the portal: the calendar need not ask again.
      status: ICalAttendeeStatus.ACCEPTED,
      rsvp: false,
    });
  return calendar.toString();
}
