import { Job } from './Job';
import { monthsAgo } from './monthsAgo';

/**
 * Removes who stood in for whom, a year after it was over (a setting): so long
 * both find in their own data why somebody had a mail about a plan that is not
 * theirs. Nobody is told anything by such a row any more.
 */
export const expireSubstitutions: Job = {
  id: 'mus-expire-substitutions',
  everyMinutes: 24 * 60,
  run: async ({ database, clock, settings }) => {
    const { organisationId } = settings.organisation;
    const limit = monthsAgo(clock.now(), settings.retention.substitutions);
    await database.transaction(tx =>
      tx('mus_substitute')
        .where({ organisation_id: organisationId })
        .where(over =>
          over
            .where('until_on', '<', limit.slice(0, 10))
            .orWhere('ended_at', '<', limit),
        )
        .delete(),
    );
  },
};
