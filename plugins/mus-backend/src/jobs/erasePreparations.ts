import {
  deleteContent,
  ErasableSheet,
  erasableSheets,
  noteErased,
} from '../sheets/operations/erasable';
import { eraseOwnNotes } from '../ownNotes/eraseOwnNotes';
import { sheetUnit } from '../sheets/openAnswers';
import { eraseUnit } from './eraseUnit';
import { Job, JobDeps } from './Job';
import { monthsAgo } from './monthsAgo';

/** Preparations at a time; the next run goes on. */
const BATCH = 200;

function limitsOf({ clock, settings }: JobDeps) {
  const { afterConfirmation, atMost } = settings.retention;
  return {
    confirmedBefore: monthsAgo(clock.now(), afterConfirmation),
    heldBefore: monthsAgo(clock.now(), atMost),
  };
}

async function erase(deps: JobDeps, sheet: ErasableSheet): Promise<void> {
  const { organisationId } = deps.settings.organisation;
  const { talk_id: id, party } = sheet;
  await eraseOwnNotes(deps, organisationId, sheet);
  await eraseUnit(deps, {
    unit: sheetUnit({ organisation_id: organisationId, id }, party),
    document: { kind: 'talk', id },
    deleteRows: tx => deleteContent(tx, organisationId, sheet),
    note: (tx, now) => noteErased(tx, organisationId, sheet, now),
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
