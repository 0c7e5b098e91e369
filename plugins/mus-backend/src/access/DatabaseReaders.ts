import { Knex } from 'knex';
import { Tx } from '../database/Database';
import { DocumentKind, ReaderRow, Readers } from './Readers';

interface Row {
  organisation_id: string;
  document_kind: DocumentKind;
  document_id: string;
  person_id: string;
  level: ReaderRow['level'];
  reason: string;
  valid_from: string;
  valid_to: string | null;
}

function fromRow(row: Row): ReaderRow {
  return {
    organisationId: row.organisation_id,
    documentKind: row.document_kind,
    documentId: row.document_id,
    personId: row.person_id,
    level: row.level,
    reason: row.reason,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}

/** Readers in `mus_reader`. */
export class DatabaseReaders implements Readers {
  async grant(tx: Tx, rows: readonly ReaderRow[]): Promise<void> {
    if (rows.length === 0) return;
    await tx('mus_reader')
      .insert(
        rows.map(row => ({
          organisation_id: row.organisationId,
          document_kind: row.documentKind,
          document_id: row.documentId,
          person_id: row.personId,
          item_id: '',
          level: row.level,
          reason: row.reason,
          valid_from: row.validFrom,
          valid_to: row.validTo,
        })),
      )
      .onConflict([
        'organisation_id',
        'document_kind',
        'document_id',
        'person_id',
        'item_id',
      ])
      .merge(['level', 'reason', 'valid_from', 'valid_to']);
  }

  async list(
    tx: Tx,
    organisationId: string,
    kind: DocumentKind,
    documentId: string,
    now: string,
  ) {
    const rows: Row[] = await tx('mus_reader')
      .where({
        organisation_id: organisationId,
        document_kind: kind,
        document_id: documentId,
        // Whoever reads one item only does not read the document.
        item_id: '',
      })
      .whereIn('level', ['write', 'read'])
      .modify(validAt, now)
      .orderBy(['valid_from', 'person_id']);
    return rows.map(fromRow);
  }
}

/** Rows of `mus_reader` (under this alias) that hold now. */
export function validAt(
  query: Knex.QueryBuilder,
  now: string,
  alias = 'mus_reader',
): void {
  query
    .where(`${alias}.valid_from`, '<=', now)
    .where(q =>
      q.whereNull(`${alias}.valid_to`).orWhere(`${alias}.valid_to`, '>', now),
    );
}
