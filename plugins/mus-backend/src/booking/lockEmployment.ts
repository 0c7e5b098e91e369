import { Tx } from '../database/Database';
import { dialectOf, lockRows } from '../database/dialect';

/** An open employment as the commands about its talks need it. */
export interface LockedEmployment {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly leaderPersonId: string | null;
  readonly holderPersonId: string | null;
  readonly unitLeaderPersonId: string | null;
}

/**
 * An open employment, locked until the transaction ends, so that two people
 * cannot both begin a talk for it.
 */
export async function lockEmployment(
  tx: Tx,
  organisationId: string,
  employmentId: string,
): Promise<LockedEmployment | undefined> {
  const query = tx('mus_employment as e')
    .join('mus_unit as u', join =>
      join
        .on('u.organisation_id', 'e.organisation_id')
        .andOn('u.id', 'e.unit_id'),
    )
    .where({ 'e.organisation_id': organisationId, 'e.id': employmentId })
    .whereNull('e.valid_to')
    .select(
      'e.id',
      'e.person_id',
      'e.unit_id',
      'e.leader_person_id',
      'e.talk_holder_person_id',
      'u.leader_person_id as unit_leader_person_id',
    );
  const [row] = await lockRows(query, dialectOf(tx), 'e');
  return (
    row && {
      id: row.id,
      personId: row.person_id,
      unitId: row.unit_id,
      leaderPersonId: row.leader_person_id,
      holderPersonId: row.talk_holder_person_id,
      unitLeaderPersonId: row.unit_leader_person_id,
    }
  );
}

/** Does this person lead the employee, or the unit the employee is in? */
export function leads(employment: LockedEmployment, personId: string): boolean {
  return (
    employment.personId !== personId &&
    (employment.leaderPersonId === personId ||
      employment.unitLeaderPersonId === personId)
  );
}
