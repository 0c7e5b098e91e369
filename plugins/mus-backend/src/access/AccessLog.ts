import { Tx } from '../database/Database';
import { DocumentKind } from './Readers';

/** One opening or change, without content. */
export interface AccessEntry {
  readonly organisationId: string;
  /** Null: the system. */
  readonly personId: string | null;
  readonly documentKind: DocumentKind;
  readonly documentId: string;
  /** `open`, `saveAnswer`, `ready`, `confirm`, `changePlan`, … a key of `texts/accessActions`. */
  readonly action: string;
  readonly outcome: 'ok' | 'refused';
}

/** Append-only; written in the transaction of the read or write it tells of. */
export interface AccessLog {
  record(tx: Tx, entry: AccessEntry): Promise<void>;
  list(
    tx: Tx,
    organisationId: string,
    kind: DocumentKind,
    documentId: string,
  ): Promise<Array<AccessEntry & { at: string }>>;
}
