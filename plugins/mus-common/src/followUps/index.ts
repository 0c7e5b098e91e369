export {
  holidayOn,
  isWeekend,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from './workingDays';
export type { HolidayName } from './danishHolidays';
export { followUpOccurrences, mailDay } from './occurrences';
export type {
  FollowUpMail,
  FollowUpOccurrence,
  FollowUpPlan,
} from './occurrences';
export { followUpState } from './followUpState';
export type { FollowUpFacts } from './followUpState';
export { followUpWarnings } from './warnings';
export type { DayInQuestion, FollowUpWarning } from './warnings';
export { nextMailTime } from './nextMailTime';
export type { MailHours } from './nextMailTime';
export { checkInDays } from './checkInDays';
export type { CheckInWish } from './checkInDays';
export {
  decideSubstitute,
  runsOn,
  substituteMailOf,
  substituteOn,
} from './substitutes';
export type { Substitution } from './substitutes';
