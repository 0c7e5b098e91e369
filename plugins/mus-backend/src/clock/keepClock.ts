import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { describeError } from '../http/describeError';
import { DatabaseClock } from './DatabaseClock';

/** Has every replica look at the database's clock once a minute. */
export function keepClock(
  clock: DatabaseClock,
  scheduler: SchedulerService,
  logger: LoggerService,
): Promise<void> {
  return scheduler.scheduleTask({
    id: 'mus-clock',
    scope: 'local',
    frequency: { minutes: 1 },
    timeout: { seconds: 30 },
    fn: () =>
      clock
        .refresh()
        .catch(error =>
          logger.warn(`The clock was not read: ${describeError(error)}`),
        ),
  });
}
