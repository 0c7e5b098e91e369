import { localDay, localInstant } from '../../calendar/localInstant';
import { nextMailTime } from '../../followUps/nextMailTime';
import { isWorkingDay } from '../../followUps/workingDays';
import { QuietHours, quietUntil } from './quietUntil';

/** The workplace's hours, as far as the daily mail depends on them. */
export interface DigestHours extends QuietHours {
  /** Local time of day of the daily mail, `07:00`. */
  readonly dueTime: string;
}

/** The daily mail that a message goes into. */
export interface DigestSlot {
  /** Local day; a person has one daily mail for each. */
  readonly day: string;
  readonly at: string;
}

function soonest(now: string, hours: DigestHours): string {
  const { zone, dueTime, sendOnDaysOff } = hours;
  const today = localDay(now, zone);
  const works = sendOnDaysOff || isWorkingDay(today);
  if (!works || now < localInstant(today, dueTime, zone))
    return nextMailTime(now, hours);
  return quietUntil(now, hours) ?? now;
}

/**
 * The first morning of a working day at or after the message fell due; when
 * that has passed already, after a downtime, as soon as mails may leave.
 */
export function digestSlot(
  dueAt: string,
  now: string,
  hours: DigestHours,
): DigestSlot {
  const first = nextMailTime(dueAt, hours);
  const at = first >= now ? first : soonest(now, hours);
  return { day: localDay(at, hours.zone), at };
}
