import { later } from '../delivery/outbox/backoff';
import { foldAhead } from '../delivery/digest/operations/foldAhead';
import { mailHours } from '../delivery/worker/hours';
import { mailDomain } from '../delivery/smtp/mailDomain';
import { Job } from './Job';

const AHEAD_MINUTES = 12 * 60;
const BATCH = 200;
/** The next run goes on. */
const BATCHES = 50;

/** Mails of the coming hours go into the daily mails of those who want one a day. */
export const foldDailyMails: Job = {
  id: 'mus-fold-daily-mails',
  everyMinutes: 15,
  run: async ({ database, clock, ids, settings }) => {
    const { organisationId, allowedMailDomains } = settings.organisation;
    const now = clock.now();
    const until = later(now, { minutes: AHEAD_MINUTES });
    const ahead = { organisationId, allowedMailDomains, until, limit: BATCH };
    const context = {
      ids,
      dialect: database.dialect,
      hours: mailHours(settings),
      now,
      mailDomain: mailDomain(settings),
    };
    for (let batch = 0; batch < BATCHES; batch++) {
      const folded = await database.transaction(tx =>
        foldAhead(tx, ahead, context),
      );
      if (folded === 0) return;
    }
  },
};
