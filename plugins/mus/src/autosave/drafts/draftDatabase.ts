import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Sealed } from './seal';

/** One sealed draft. Ids only; the text is inside `sealed`. */
export interface DraftRecord {
  readonly id: string;
  /** Person and document. */
  readonly scope: string;
  readonly tab: string;
  readonly field: string;
  readonly sealed: Sealed;
}

interface DraftSchema extends DBSchema {
  drafts: { key: string; value: DraftRecord; indexes: { scope: string } };
}

export type DraftDatabase = IDBPDatabase<DraftSchema>;

/** The browser's store of unacknowledged text. */
export function openDraftDatabase(): Promise<DraftDatabase> {
  return openDB<DraftSchema>('samtale-drafts', 1, {
    upgrade(database) {
      database
        .createObjectStore('drafts', { keyPath: 'id' })
        .createIndex('scope', 'scope');
    },
  });
}
