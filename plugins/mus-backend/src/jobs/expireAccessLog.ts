import { Job } from './Job';

/** Removes entries of the access log whose time is over; triggers let no others go. */
export const expireAccessLog: Job = {
  id: 'mus-expire-access-log',
  everyMinutes: 6 * 60,
  run: async ({ database, clock, settings }) => {
    const { organisationId } = settings.organisation;
    await database.transaction(tx =>
      tx('mus_access_log')
        .where({ organisation_id: organisationId })
        .where('expires_at', '<=', clock.now())
        .delete(),
    );
  },
};
