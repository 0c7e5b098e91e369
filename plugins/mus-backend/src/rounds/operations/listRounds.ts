import { Tx } from '../../database/Database';
import { asCount } from '../../database/dialect';
import { RoundLine } from '../Round';

interface Row {
  id: string;
  title: string;
  preparation_due_on: string;
  talks_from: string;
  talks_until: string;
  state: string;
  unit_id: string;
  unit_name: string;
  talks: unknown;
}

/** Rounds of the units this person leads, newest first. */
export async function listRounds(
  tx: Tx,
  key: { organisationId: string; leaderPersonId: string },
): Promise<RoundLine[]> {
  const talks = tx('mus_talk as t')
    .whereRaw('t.organisation_id = r.organisation_id and t.round_id = r.id')
    .count('*')
    .as('talks');
  const rows: Row[] = await tx('mus_round as r')
    .join('mus_unit as u', join =>
      join
        .on('u.organisation_id', 'r.organisation_id')
        .andOn('u.id', 'r.unit_id'),
    )
    .where({
      'r.organisation_id': key.organisationId,
      'u.leader_person_id': key.leaderPersonId,
      'u.active': true,
    })
    .select(
      'r.id',
      'r.title',
      'r.preparation_due_on',
      'r.talks_from',
      'r.talks_until',
      'r.state',
    )
    .select('u.id as unit_id', 'u.name as unit_name', talks)
    .orderBy([{ column: 'r.created_at', order: 'desc' }, { column: 'r.id' }]);
  return rows.map(row => ({
    id: row.id,
    title: row.title,
    preparationDueOn: row.preparation_due_on,
    talksFrom: row.talks_from,
    talksUntil: row.talks_until,
    state: row.state,
    unit: { id: row.unit_id, name: row.unit_name },
    talks: asCount(row.talks),
  }));
}
