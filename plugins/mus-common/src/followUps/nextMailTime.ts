import { addDays } from '../calendar/days';
import { localDay, localInstant } from '../calendar/localInstant';
import { workingDayOnOrAfter } from './workingDays';

/** The workplace's hours for mails that are not bound to a day. */
export interface MailHours {
  /** IANA zone of the workplace. */
  readonly zone: string;
  /** Local time of day of the mails, `07:00`. */
  readonly dueTime: string;
  /** Mails go on weekends and public holidays too. */
  readonly sendOnDaysOff: boolean;
}

/** The next time that mails go out: nobody is reminded at night or on a day off. */
export function nextMailTime(now: string, hours: MailHours): string {
  const { zone, dueTime, sendOnDaysOff } = hours;
  const today = localDay(now, zone);
  const day =
    localInstant(today, dueTime, zone) < now ? addDays(today, 1) : today;
  return localInstant(
    sendOnDaysOff ? day : workingDayOnOrAfter(day),
    dueTime,
    zone,
  );
}
