import { Tx } from '../../database/Database';
import { BadInputError, NotFoundError } from '../../http/errors';
import { handOver } from '../../organisation/projection/handOver';
import { HandOverDeps } from '../../organisation/projection/handOverDocument';
import { PersonShape, toPerson } from '../personShape';

/** HR names the leader of an employment. */
export interface Assignment {
  readonly organisationId: string;
  readonly employmentId: string;
  readonly leaderPersonId: string;
  readonly now: string;
}

/**
 * Writes the leader and hands open talks and plans over (status only). Throws
 * `NotFoundError` without such an employment, `BadInputError` when the leader
 * is unknown or is the employee.
 */
export async function assignLeader(
  tx: Tx,
  deps: HandOverDeps,
  assignment: Assignment,
): Promise<PersonShape> {
  const { organisationId, employmentId, leaderPersonId } = assignment;
  const employment = await tx('mus_employment')
    .where({ organisation_id: organisationId, id: employmentId })
    .whereNull('valid_to')
    .first('person_id');
  if (!employment) throw new NotFoundError();
  const leader = await tx('mus_person')
    .where({
      organisation_id: organisationId,
      id: leaderPersonId,
      active: true,
    })
    .first('id', 'display_name', 'entity_ref');
  if (!leader || employment.person_id === leaderPersonId) {
    throw new BadInputError([{ path: 'leaderPersonId', code: 'notAllowed' }]);
  }
  await tx('mus_employment')
    .where({ organisation_id: organisationId, id: employmentId })
    .update({ leader_person_id: leaderPersonId, leader_assigned: true });
  await handOver(tx, deps, assignment);
  return toPerson(leader);
}
