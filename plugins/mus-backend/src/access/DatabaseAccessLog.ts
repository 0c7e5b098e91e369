import { Clock } from '../clock/Clock';
import { toInstant } from '../clock/systemTime';
import { compiled } from '../database/compiled';
import { Tx } from '../database/Database';
import { Ids } from '../people/Ids';
import { AccessEntry, AccessLog } from './AccessLog';
import { DocumentKind } from './Readers';

const DAY_MS = 24 * 60 * 60 * 1000;
/** The newest entries that a document's own page shows. */
const SHOWN = 500;

interface Row {
  organisation_id: string;
  at: string;
  person_id: string | null;
  document_kind: DocumentKind;
  document_id: string;
  action: string;
  outcome: AccessEntry['outcome'];
}

function fromRow(row: Row): AccessEntry & { at: string } {
  return {
    organisationId: row.organisation_id,
    at: row.at,
    personId: row.person_id,
    documentKind: row.document_kind,
    documentId: row.document_id,
    action: row.action,
    outcome: row.outcome,
  };
}

const logged = compiled(
  'accessLogged',
  [
    'organisation_id',
    'id',
    'at',
    'person_id',
    'document_kind',
    'document_id',
    'action',
    'outcome',
    'expires_at',
  ],
  (tx, entry) => tx('mus_access_log').insert(entry),
);

/** The access log in `mus_access_log`; triggers keep it append-only. */
export class DatabaseAccessLog implements AccessLog {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly keepDays: number,
  ) {}

  async record(tx: Tx, entry: AccessEntry): Promise<void> {
    const at = this.clock.now();
    await logged(tx, {
      organisation_id: entry.organisationId,
      id: this.ids.next(),
      at,
      person_id: entry.personId,
      document_kind: entry.documentKind,
      document_id: entry.documentId,
      action: entry.action,
      outcome: entry.outcome,
      expires_at: toInstant(Date.parse(at) + this.keepDays * DAY_MS),
    });
  }

  async list(
    tx: Tx,
    organisationId: string,
    kind: DocumentKind,
    documentId: string,
  ) {
    const rows: Row[] = await tx('mus_access_log')
      .where({
        organisation_id: organisationId,
        document_kind: kind,
        document_id: documentId,
      })
      .orderBy([{ column: 'at', order: 'desc' }, { column: 'id' }])
      .limit(SHOWN);
    return rows.map(fromRow);
  }
}
