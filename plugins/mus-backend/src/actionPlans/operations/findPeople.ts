import { Tx } from '../../database/Database';
import { PersonRef } from '../ActionPlanStore';

interface Row {
  id: string;
  display_name: string;
  entity_ref: string;
}

/** People by id. */
export async function findPeople(
  tx: Tx,
  organisationId: string,
  ids: readonly string[],
): Promise<PersonRef[]> {
  const rows: Row[] = await tx('mus_person')
    .where('organisation_id', organisationId)
    .whereIn('id', [...new Set(ids)])
    .select('id', 'display_name', 'entity_ref');
  return rows.map(row => ({
    id: row.id,
    name: row.display_name,
    entityRef: row.entity_ref,
  }));
}
