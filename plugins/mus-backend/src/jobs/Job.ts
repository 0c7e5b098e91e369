import { OrganisationProjection } from '../organisation/OrganisationProjection';
import { SliceDeps } from '../slice';

/** What a job is given. */
export interface JobDeps extends SliceDeps {
  readonly projection: Pick<OrganisationProjection, 'run'>;
}

/**
 * Something that runs by itself again and again. Safe to run twice at once:
 * the scheduler's lease is no mutex.
 */
export interface Job {
  readonly id: string;
  /** Minutes between two runs. */
  readonly everyMinutes: number;
  run(deps: JobDeps): Promise<void>;
}
