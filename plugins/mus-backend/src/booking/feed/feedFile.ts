import ical, {
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventTransparency,
} from 'ical-generator';
import { DateTime } from 'luxon';
import { FeedEntry } from './feedEntries';

/** What a feed is written with. */
export interface FeedContext {
  readonly portalUrl: string;
  readonly language: 'da' | 'en';
  /** Entries say "MUS" without the first name of the other. */
  readonly neutral: boolean;
  readonly now: string;
}

const kinds = {
  talk: { da: 'Samtale', en: 'Talk' },
  followUp: { da: 'Opfølgning på handleplanen', en: 'Follow-up on the plan' },
  checkIn: { da: 'Kort status på handleplanen', en: 'Check-in on the plan' },
} as const;

/** Programmes look again after so many seconds. */
const LOOK_AGAIN = 6 * 60 * 60;

/** Names come from a directory: one line, no controls. */
const firstName = (name: string) =>
  name
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .split(' ')[0];

function spanOf({ on, timed }: FeedEntry) {
  const day = DateTime.fromISO(on, { zone: 'utc' });
  if (!timed)
    return {
      start: day,
      end: day.plus({ days: 1 }),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
    };
  const start = DateTime.fromISO(timed.startsAt, { zone: 'utc' });
  return {
    start,
    end: start.plus({ minutes: timed.minutes }),
    transparency: ICalEventTransparency.OPAQUE,
  };
}

function add(
  calendar: ICalCalendar,
  entry: FeedEntry,
  { portalUrl, language, neutral, now }: FeedContext,
): void {
  const url = `${portalUrl}${entry.path}`;
  calendar.createEvent({
    // The same as in the mail's calendar file.
    id: `${entry.id}-${entry.party}@${new URL(portalUrl).hostname}`,
    sequence: entry.sequence,
    stamp: DateTime.fromISO(now, { zone: 'utc' }),
    ...spanOf(entry),
    summary: neutral ? 'MUS' : `MUS – ${firstName(entry.otherName)}`,
    description: `${kinds[entry.kind][language]}. ${url}`,
    url,
    class: ICalEventClass.PRIVATE,
  });
}

/** The calendar of one person (RFC 5545): dates, first names and links. */
export function feedFile(
  entries: readonly FeedEntry[],
  context: FeedContext,
): string {
  const calendar = ical({
    name: 'MUS',
    prodId: { company: 'Samtale', product: 'MUS', language: 'DA' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: LOOK_AGAIN,
  });
  for (const entry of entries) add(calendar, entry, context);
  return calendar.toString();
}
