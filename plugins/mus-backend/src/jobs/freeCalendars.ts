import { DocumentKind } from '../access/Readers';
import { entriesLeft, EntryMoment } from '../calendarEntries/entriesLeft';
import { lockEntry } from '../calendarEntries/leaderEntry';
import { leaveCalendar } from '../calendarEntries/leaveCalendar';
import { Job, JobDeps } from './Job';

/** Dates at a time; the next run goes on. */
const BATCH = 200;

/** One date, if it is still there once it is locked. */
async function free(
  deps: JobDeps,
  kind: DocumentKind,
  moment: EntryMoment,
  documentId: string,
): Promise<void> {
  const key = { ...moment, kind, documentId };
  await deps.database.transaction(async tx => {
    await lockEntry(tx, key, deps.database.dialect);
    const only = { documentId, limit: 1 };
    for (const { personId } of await entriesLeft(tx, kind, moment, only))
      await leaveCalendar(deps, tx, key, personId);
  });
}

/**
 * Takes dates out of the calendars of leaders who handed over before the
 * product did so by itself (an earlier release, also beside this one): once
 * for each talk and plan.
 */
export const freeCalendars: Job = {
  id: 'mus-free-calendars',
  everyMinutes: 24 * 60,
  run: async deps => {
    const { clock, settings, database } = deps;
    const { organisationId } = settings.organisation;
    const moment = { organisationId, now: clock.now(), today: clock.today() };
    for (const kind of ['talk', 'plan'] as const) {
      const left = await database.transaction(tx =>
        entriesLeft(tx, kind, moment, { limit: BATCH }),
      );
      for (const { documentId } of left)
        await free(deps, kind, moment, documentId);
    }
  },
};
