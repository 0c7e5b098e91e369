import { Party } from '@samtale/backstage-plugin-mus-common';
import { SliceDeps } from '../slice';
import { ownNoteUnit } from './OwnNoteService';
import { deleteOwnNotes, notesOfSheet } from './operations/ownNoteRows';

/** Erases what this party noted for themselves: the keys first, whose ids stand in the rows, so that a run that dies in between is taken up again. */
export async function eraseOwnNotes(
  { database, vault }: Pick<SliceDeps, 'database' | 'vault'>,
  organisationId: string,
  sheet: { readonly talk_id: string; readonly party: Party },
): Promise<void> {
  const ids = await database.transaction(tx =>
    notesOfSheet(tx, organisationId, sheet),
  );
  for (const id of ids) await vault.erase(ownNoteUnit(organisationId, id));
  if (ids.length === 0) return;
  await database.transaction(tx => deleteOwnNotes(tx, organisationId, ids));
}
