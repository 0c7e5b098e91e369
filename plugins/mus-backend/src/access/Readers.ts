import { Tx } from '../database/Database';

export type DocumentKind = 'talk' | 'plan';

/** One row of `mus_reader`: who may read what, and why. */
export interface ReaderRow {
  readonly organisationId: string;
  readonly documentKind: DocumentKind;
  readonly documentId: string;
  readonly personId: string;
  /** `write`: one of the two. `read`: former leader, shared. `status`: stub only. */
  readonly level: 'write' | 'read' | 'status';
  /** `employee`, `leader`, `formerLeader`, `newLeader`, `unitLeader`. */
  readonly reason: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Who may read each document. */
export interface Readers {
  grant(tx: Tx, rows: readonly ReaderRow[]): Promise<void>;
  /** Everybody who may read content now, for the document's own page. */
  list(
    tx: Tx,
    organisationId: string,
    kind: DocumentKind,
    documentId: string,
    now: string,
  ): Promise<ReaderRow[]>;
}
