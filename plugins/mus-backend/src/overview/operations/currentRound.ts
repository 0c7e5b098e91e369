import { Tx } from '../../database/Database';

/** The newest round that is still going on, of the units I lead. */
export async function currentRound(
  tx: Tx,
  organisationId: string,
  personId: string,
  today: string,
): Promise<string | null> {
  const row = await tx('mus_round as r')
    .join('mus_unit as u', join =>
      join
        .on('u.organisation_id', 'r.organisation_id')
        .andOn('u.id', 'r.unit_id'),
    )
    .where({
      'r.organisation_id': organisationId,
      'u.leader_person_id': personId,
      'u.active': true,
    })
    .whereNot('r.state', 'closed')
    .where('r.talks_until', '>=', today)
    .orderBy([
      { column: 'r.created_at', order: 'desc' },
      { column: 'r.id', order: 'desc' },
    ])
    .first('r.id');
  return row?.id ?? null;
}
