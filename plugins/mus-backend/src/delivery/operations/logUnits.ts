import { Tx } from '../../database/Database';
import { bytewise } from '../../database/dialect';

/** Active units by name. */
export function logUnits(
  tx: Tx,
  organisationId: string,
): Promise<Array<{ id: string; name: string }>> {
  return tx('mus_unit')
    .where({ organisation_id: organisationId, active: true })
    .orderByRaw(bytewise(tx, 'sort_key').toQuery())
    .orderBy('id')
    .select('id', 'name');
}
