import { addDays } from '../../calendar/days';
import { localDay, localInstant } from '../../calendar/localInstant';
import { isWorkingDay, workingDayOnOrAfter } from '../../followUps/workingDays';

/** When the workplace wants no mails, apart from the one on a follow-up date. */
export interface QuietHours {
  /** IANA zone of the workplace. */
  readonly zone: string;
  /** Mails go on weekends and public holidays too. */
  readonly sendOnDaysOff: boolean;
  /** Local times, `18:00` until `07:00` the next morning; null: every hour will do. */
  readonly quiet: { readonly from: string; readonly until: string } | null;
}

/**
 * Until when a mail has to wait: evenings, nights, weekends and public
 * holidays are free of mails. Null: it may leave now.
 */
export function quietUntil(now: string, hours: QuietHours): string | null {
  const { zone, quiet, sendOnDaysOff } = hours;
  if (quiet === null) return null;
  const today = localDay(now, zone);
  const works = sendOnDaysOff || isWorkingDay(today);
  const morning = localInstant(today, quiet.until, zone);
  const evening = localInstant(today, quiet.from, zone);
  if (works && now >= morning && now < evening) return null;
  if (works && now < morning) return morning;
  const tomorrow = addDays(today, 1);
  const next = sendOnDaysOff ? tomorrow : workingDayOnOrAfter(tomorrow);
  return localInstant(next, quiet.until, zone);
}
