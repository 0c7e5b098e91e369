import { addDays } from '../calendar/days';
import { localInstant } from '../calendar/localInstant';
import { workingDayOnOrAfter, workingDayOnOrBefore } from './workingDays';

/** What is due around a follow-up date, by the key of the mail that says it. */
export type FollowUpMail =
  'followUpAdvance' | 'followUpDue' | 'followUpOnceMore';

/** One thing that falls due because of a follow-up date. */
export interface FollowUpOccurrence {
  readonly kind: FollowUpMail;
  /** The follow-up date it belongs to; makes the due fact one of its kind. */
  readonly occurrence: string;
  /** ISO instant; never before the moment it was planned. */
  readonly dueAt: string;
}

/** A follow-up date and the settings of the workplace around it. */
export interface FollowUpPlan {
  /** The agreed day. */
  readonly on: string;
  /** IANA zone of the workplace. */
  readonly zone: string;
  /** Local time of day of the mails, `07:00`. */
  readonly dueTime: string;
  /** Days of advance notice; 0 for none. */
  readonly advanceDays: number;
  /** Days until the one reminder when nothing was recorded; 0 for none. */
  readonly onceMoreDays: number;
  /** Mails go on weekends and public holidays too. */
  readonly sendOnDaysOff: boolean;
  /** The instant of planning. */
  readonly now: string;
}

/** The day the due mail goes: the agreed day, or the last working day before it. */
export function mailDay(on: string, sendOnDaysOff: boolean): string {
  return sendOnDaysOff ? on : workingDayOnOrBefore(on);
}

// The reminder speaks of days that have passed, so it never goes early.
function reminderDay(plan: FollowUpPlan): string {
  const day = addDays(plan.on, plan.onceMoreDays);
  return plan.sendOnDaysOff ? day : workingDayOnOrAfter(day);
}

/**
 * What falls due for a follow-up date (T23): notice in advance, the day
 * itself, and once more when nothing was recorded. A due mail whose working
 * day has passed already is due now; notice that would go now or earlier is
 * left out, because what tells of the date is on its way anyhow.
 */
export function followUpOccurrences(plan: FollowUpPlan): FollowUpOccurrence[] {
  const at = (day: string) => localInstant(day, plan.dueTime, plan.zone);
  const fact = (kind: FollowUpMail, dueAt: string) => ({
    kind,
    occurrence: plan.on,
    dueAt,
  });
  const planned = at(mailDay(plan.on, plan.sendOnDaysOff));
  const dueAt = planned < plan.now ? plan.now : planned;
  const advance = at(
    mailDay(addDays(plan.on, -plan.advanceDays), plan.sendOnDaysOff),
  );
  const onceMore = at(reminderDay(plan));
  return [
    ...(plan.advanceDays > 0 && advance > plan.now && advance < dueAt
      ? [fact('followUpAdvance', advance)]
      : []),
    fact('followUpDue', dueAt),
    ...(plan.onceMoreDays > 0 && onceMore > dueAt
      ? [fact('followUpOnceMore', onceMore)]
      : []),
  ];
}
