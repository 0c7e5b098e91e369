import { databaseInstant } from '../database/dialect';
import { Job } from './Job';

/**
 * Removes entries of the access log whose time is over. Triggers let no others
 * go, and they ask the database's own clock: a demo that has moved its clock
 * years ahead keeps its log, and nobody empties a log by moving a clock.
 */
export const expireAccessLog: Job = {
  id: 'mus-expire-access-log',
  everyMinutes: 6 * 60,
  run: async ({ database, clock, settings }) => {
    const { organisationId } = settings.organisation;
    await database.transaction(tx =>
      tx('mus_access_log')
        .where({ organisation_id: organisationId })
        .where('expires_at', '<=', clock.now())
        .whereRaw(`expires_at <= ${databaseInstant(database.dialect)}`)
        .delete(),
    );
  },
};
