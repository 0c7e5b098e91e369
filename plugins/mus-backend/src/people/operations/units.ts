import { Tx } from '../../database/Database';
import { bytewise } from '../../database/dialect';

/** Units that a person leads, in the order of names. */
export async function unitsLedBy(
  tx: Tx,
  organisationId: string,
  personId: string,
): Promise<Array<{ id: string; name: string }>> {
  return tx('mus_unit')
    .where({
      organisation_id: organisationId,
      leader_person_id: personId,
      active: true,
    })
    .orderByRaw(bytewise(tx, 'sort_key').toQuery())
    .select('id', 'name');
}

/** A unit, if this person leads it. */
export async function unitLedBy(
  tx: Tx,
  where: { organisationId: string; personId: string; unitId: string },
): Promise<{ id: string; name: string } | undefined> {
  return tx('mus_unit')
    .where({
      organisation_id: where.organisationId,
      id: where.unitId,
      leader_person_id: where.personId,
      active: true,
    })
    .first('id', 'name');
}
