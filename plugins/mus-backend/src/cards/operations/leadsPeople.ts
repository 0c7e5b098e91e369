import { Tx } from '../../database/Database';

/** Does this person lead somebody now? Leaders get an extra theme (M16). */
export async function leadsPeople(
  tx: Tx,
  organisationId: string,
  personId: string,
): Promise<boolean> {
  const found = await tx('mus_employment')
    .where({ organisation_id: organisationId, leader_person_id: personId })
    .whereNull('valid_to')
    .first('id');
  return found !== undefined;
}
