import { AccessLog } from '../../access/AccessLog';
import { entryOf } from '../../access/entryOf';
import { toInstant } from '../../clock/systemTime';
import { Tx } from '../../database/Database';

/** Reading the same list again within this time is one reading. */
const SAME_READING_MS = 15 * 60 * 1000;

/** Writes into the log of each plan that its tasks were read, once a sitting. */
export async function logReading(
  tx: Tx,
  accessLog: AccessLog,
  reading: {
    readonly organisationId: string;
    readonly personId: string;
    readonly planIds: readonly string[];
    readonly action: string;
    readonly now: string;
  },
): Promise<void> {
  const { organisationId, personId, planIds, action, now } = reading;
  const since = toInstant(Date.parse(now) - SAME_READING_MS);
  const known: Array<{ document_id: string }> = await tx('mus_access_log')
    .where({
      organisation_id: organisationId,
      person_id: personId,
      document_kind: 'plan',
      action,
    })
    .whereIn('document_id', [...planIds])
    .where('at', '>', since)
    .distinct('document_id');
  const logged = new Set(known.map(row => row.document_id));
  for (const documentId of planIds.filter(id => !logged.has(id))) {
    await accessLog.record(
      tx,
      entryOf({ organisationId, personId }, 'plan', documentId, action),
    );
  }
}
