import { DocumentKind } from '../access/Readers';
import { entryOf } from '../access/entryOf';
import { Tx } from '../database/Database';
import { ErasureUnit } from '../vault/Vault';
import { JobDeps } from './Job';

/** What is erased, and how its rows go. */
export interface Erasure {
  readonly unit: ErasureUnit;
  /** In whose access log it stands. */
  readonly document: { readonly kind: DocumentKind; readonly id: string };
  readonly deleteRows: (tx: Tx) => Promise<void>;
  /** Notes that rows and key are gone; false when another run did so before. */
  readonly note: (tx: Tx, now: string) => Promise<boolean>;
}

/**
 * Erases one unit. Rows first, then the key, then the note: a run that dies in
 * between is taken up again, and of two at once one writes the log.
 */
export async function eraseUnit(
  { database, vault, accessLog, clock }: JobDeps,
  { unit, document, deleteRows, note }: Erasure,
): Promise<void> {
  await database.transaction(deleteRows);
  await vault.erase(unit);
  await database.transaction(async tx => {
    if (!(await note(tx, clock.now()))) return;
    await accessLog.record(
      tx,
      entryOf(
        { organisationId: unit.organisationId, personId: null },
        document.kind,
        document.id,
        'erase',
      ),
    );
  });
}
