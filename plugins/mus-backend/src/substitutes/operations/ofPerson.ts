import { Tx } from '../../database/Database';
import { PersonKey } from './substitutions';

/** A substitution as the two of it may know it, ended ones too. */
export interface OwnSubstitution {
  readonly leader: string;
  readonly substitute: string;
  readonly from: string;
  readonly until: string;
  readonly namedAt: string;
  /** Taken back by the leader. */
  readonly endedAt: string | null;
}

/** Every substitution that this person named or was named for, the oldest first. */
export function substitutionsOf(
  tx: Tx,
  { organisationId, personId }: PersonKey,
): Promise<OwnSubstitution[]> {
  const person = (alias: string) => `mus_person as ${alias}`;
  return tx('mus_substitute as s')
    .join(person('leader'), join =>
      join
        .on('leader.organisation_id', 's.organisation_id')
        .andOn('leader.id', 's.leader_person_id'),
    )
    .join(person('substitute'), join =>
      join
        .on('substitute.organisation_id', 's.organisation_id')
        .andOn('substitute.id', 's.substitute_person_id'),
    )
    .where('s.organisation_id', organisationId)
    .where(mine =>
      mine
        .where('s.leader_person_id', personId)
        .orWhere('s.substitute_person_id', personId),
    )
    .orderBy(['s.from_on', 's.id'])
    .select('leader.display_name as leader')
    .select('substitute.display_name as substitute')
    .select('s.from_on as from', 's.until_on as until')
    .select('s.created_at as namedAt', 's.ended_at as endedAt');
}
