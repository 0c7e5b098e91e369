import { Tx } from '../../database/Database';
import { NewRound } from '../RoundStore';
import { toColumns } from './roundColumns';

/** Begins a round, at version 1 and not sent. */
export async function insertRound(tx: Tx, round: NewRound): Promise<void> {
  await tx('mus_round').insert({
    organisation_id: round.organisationId,
    id: round.id,
    unit_id: round.unitId,
    leader_person_id: round.leaderPersonId,
    ...toColumns(round),
    version: 1,
    state: 'preparing',
    created_at: round.createdAt,
  });
}
