import { entryOf } from '../access/entryOf';
import { minutesUnit } from '../minutes/minutesTexts';
import {
  deleteMinutes,
  erasableMinutes,
} from '../minutes/operations/erasableMinutes';
import { Job, JobDeps } from './Job';
import { monthsAgo } from './monthsAgo';

/** Minutes at a time; the next run goes on. */
const BATCH = 200;

/** The key first: its id stands in the rows, so a run that dies in between is taken up again. */
async function erase(deps: JobDeps, talkId: string): Promise<void> {
  const { organisationId } = deps.settings.organisation;
  await deps.vault.erase(minutesUnit(organisationId, talkId));
  await deps.database.transaction(async tx => {
    if (!(await deleteMinutes(tx, organisationId, talkId))) return;
    await deps.accessLog.record(
      tx,
      entryOf(
        { organisationId, personId: null },
        'talk',
        talkId,
        'eraseMinutes',
      ),
    );
  });
}

/**
 * Erases minutes with their history five years after anybody last touched them
 * or the plan of the talk (a setting): rows and key, so that backups cannot be
 * read either.
 */
export const eraseMinutes: Job = {
  id: 'mus-erase-minutes',
  everyMinutes: 24 * 60,
  run: async deps => {
    const { clock, database, settings } = deps;
    const { organisationId } = settings.organisation;
    const since = monthsAgo(clock.now(), settings.retention.minutes);
    const talks = await database.transaction(tx =>
      erasableMinutes(tx, organisationId, since, BATCH),
    );
    for (const talkId of talks) await erase(deps, talkId);
  },
};
