import { erasePreparations } from './erasePreparations';
import { expireAccessLog } from './expireAccessLog';
import { Job } from './Job';
import { planMissing } from './planMissing';
import { projectOrganisation } from './projectOrganisation';
import { repairStates } from './repairStates';

/** Every job of the plugin; one line each. */
export const jobs: readonly Job[] = [
  projectOrganisation,
  expireAccessLog,
  erasePreparations,
  planMissing,
  repairStates,
];

export * from './Job';
