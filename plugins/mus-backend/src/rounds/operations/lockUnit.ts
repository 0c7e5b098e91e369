import { Tx } from '../../database/Database';
import { dialectOf, lockRows } from '../../database/dialect';

/** A unit this person leads, locked until the transaction ends. */
export async function lockUnit(
  tx: Tx,
  key: { organisationId: string; leaderPersonId: string; unitId: string },
): Promise<{ id: string; name: string } | undefined> {
  const query = tx('mus_unit')
    .where({
      organisation_id: key.organisationId,
      id: key.unitId,
      leader_person_id: key.leaderPersonId,
      active: true,
    })
    .select('id', 'name');
  const [unit] = await lockRows(query, dialectOf(tx));
  return unit;
}
