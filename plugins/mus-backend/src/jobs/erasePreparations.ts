import { DateTime } from 'luxon';
import {
  deleteContent,
  ErasableSheet,
  erasableSheets,
  noteErased,
} from '../sheets/operations/erasable';
import { eraseOwnNotes } from '../ownNotes/eraseOwnNotes';
import { sheetUnit } from '../sheets/openAnswers';
import { Job, JobDeps } from './Job';

/** Preparations at a time; the next run goes on. */
const BATCH = 200;

function limitsOf({ clock, settings }: JobDeps) {
  const now = DateTime.fromISO(clock.now(), { zone: 'utc' });
  const before = (months: number) =>
    now.minus({ months }).toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
  const { afterConfirmation, atMost } = settings.retention;
  return {
    confirmedBefore: before(afterConfirmation),
    heldBefore: before(atMost),
  };
}

/** Rows first, then the key, then the note: a run that dies in between is taken up again. */
async function erase(deps: JobDeps, sheet: ErasableSheet): Promise<void> {
  const { database, vault, accessLog, clock, settings } = deps;
  const { organisationId } = settings.organisation;
  await eraseOwnNotes(deps, organisationId, sheet);
  await database.transaction(tx => deleteContent(tx, organisationId, sheet));
  await vault.erase(
    sheetUnit(
      { organisation_id: organisationId, id: sheet.talk_id },
      sheet.party,
    ),
  );
  await database.transaction(async tx => {
    if (!(await noteErased(tx, organisationId, sheet, clock.now()))) return;
    await accessLog.record(tx, {
      organisationId,
      personId: null,
      documentKind: 'talk',
      documentId: sheet.talk_id,
      action: 'erase',
      outcome: 'ok',
    });
  });
  // A note that was saved while the rest went: none can be saved from here on.
  await eraseOwnNotes(deps, organisationId, sheet);
}

/**
 * Erases preparations three months after the plan was confirmed, at the latest
 * a year after the talk (both are settings): rows and key, so that backups
 * cannot be read either.
 */
export const erasePreparations: Job = {
  id: 'mus-erase-preparations',
  everyMinutes: 6 * 60,
  run: async deps => {
    const { organisationId } = deps.settings.organisation;
    const sheets = await deps.database.transaction(tx =>
      erasableSheets(tx, organisationId, limitsOf(deps), BATCH),
    );
    for (const sheet of sheets) await erase(deps, sheet);
  },
};
