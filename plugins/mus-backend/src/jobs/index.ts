import { expireAccessLog } from './expireAccessLog';
import { Job } from './Job';
import { projectOrganisation } from './projectOrganisation';

/** Every job of the plugin; one line each. */
export const jobs: readonly Job[] = [projectOrganisation, expireAccessLog];

export * from './Job';
