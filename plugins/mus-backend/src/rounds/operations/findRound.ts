import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { dialectOf, lockRows } from '../../database/dialect';
import { Round } from '../Round';
import { RoundKey } from '../RoundStore';
import { RoundRow, toRound } from './roundColumns';

function roundOfLeader(tx: Tx, key: RoundKey): Knex.QueryBuilder {
  return tx('mus_round as r')
    .join('mus_unit as u', join =>
      join
        .on('u.organisation_id', 'r.organisation_id')
        .andOn('u.id', 'r.unit_id'),
    )
    .join('mus_person as p', join =>
      join
        .on('p.organisation_id', 'u.organisation_id')
        .andOn('p.id', 'u.leader_person_id'),
    )
    .where({
      'r.organisation_id': key.organisationId,
      'r.id': key.roundId,
      'u.leader_person_id': key.leaderPersonId,
      'u.active': true,
    })
    .select(
      'r.id as round_id',
      'r.title',
      'r.preparation_due_on',
      'r.talks_from',
      'r.talks_until',
      'r.wrap_up_on',
    )
    .select(
      'r.context',
      'r.version',
      'r.state',
      'r.created_at',
      'u.id as unit_id',
      'u.name as unit_name',
    )
    .select('p.id', 'p.display_name', 'p.entity_ref');
}

/** A round, if this person leads its unit. */
export async function findRound(
  tx: Tx,
  key: RoundKey,
): Promise<Round | undefined> {
  const row: RoundRow | undefined = await roundOfLeader(tx, key).first();
  return row && toRound(row);
}

/** The same, locked: invitations of a round are sent one after the other. */
export async function lockRound(
  tx: Tx,
  key: RoundKey,
): Promise<Round | undefined> {
  const rows: RoundRow[] = await lockRows(
    roundOfLeader(tx, key),
    dialectOf(tx),
    'r',
  );
  return rows.map(toRound)[0];
}
