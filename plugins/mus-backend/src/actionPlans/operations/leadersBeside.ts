import { validAt } from '../../access/DatabaseReaders';
import { Tx } from '../../database/Database';

/** Who sees the status of a talk because somebody else holds it. */
export async function leadersBeside(
  tx: Tx,
  of: { organisationId: string; talkId: string; now: string },
): Promise<string[]> {
  const rows: Array<{ person_id: string }> = await tx('mus_reader')
    .where({
      organisation_id: of.organisationId,
      document_kind: 'talk',
      document_id: of.talkId,
      item_id: '',
      reason: 'unitLeader',
    })
    .modify(validAt, of.now)
    .orderBy('person_id')
    .select('person_id');
  return rows.map(row => row.person_id);
}
