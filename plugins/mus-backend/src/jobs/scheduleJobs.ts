import { SchedulerService } from '@backstage/backend-plugin-api';
import { describeError } from '../http/describeError';
import { jobs, JobDeps } from './index';

/** Hands every job to the scheduler, one replica at a time. A failed run is logged and comes again. */
export async function scheduleJobs(
  scheduler: SchedulerService,
  deps: JobDeps,
): Promise<void> {
  for (const job of jobs) {
    await scheduler.scheduleTask({
      id: job.id,
      frequency: { minutes: job.everyMinutes },
      initialDelay: { minutes: Math.min(job.everyMinutes, 5) },
      // A killed replica blocks the job until the timeout: short.
      timeout: { minutes: 5 },
      fn: async () => {
        try {
          await job.run(deps);
        } catch (error) {
          deps.logger.error(
            `The job ${job.id} failed: ${describeError(error)}`,
          );
        }
      },
    });
  }
}
