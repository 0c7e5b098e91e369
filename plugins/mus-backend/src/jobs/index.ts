import { eraseBookings } from './eraseBookings';
import { eraseMinutes } from './eraseMinutes';
import { erasePlans } from './erasePlans';
import { erasePreparations } from './erasePreparations';
import { expireAccessLog } from './expireAccessLog';
import { expireSubstitutions } from './expireSubstitutions';
import { foldDailyMails } from './foldDailyMails';
import { freeCalendars } from './freeCalendars';
import { Job } from './Job';
import { planMissing } from './planMissing';
import { projectOrganisation } from './projectOrganisation';
import { remindPreparation } from './remindPreparation';
import { remindRoundCloses } from './remindRoundCloses';
import { repairStates } from './repairStates';

/** Every job of the plugin; one line each. */
export const jobs: readonly Job[] = [
  projectOrganisation,
  expireAccessLog,
  expireSubstitutions,
  erasePreparations,
  eraseMinutes,
  erasePlans,
  eraseBookings,
  planMissing,
  remindPreparation,
  remindRoundCloses,
  foldDailyMails,
  freeCalendars,
  repairStates,
];

export * from './Job';
