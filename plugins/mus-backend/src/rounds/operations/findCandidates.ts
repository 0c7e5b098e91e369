import { Tx } from '../../database/Database';
import { asBoolean, bytewise } from '../../database/dialect';
import { PersonColumns, toPerson } from '../../people/personShape';
import { reachableByMail } from '../../people/reachableByMail';
import { Candidate } from '../Round';
import { RoundKey } from '../RoundStore';

interface Row extends PersonColumns {
  employment_id: string;
  unit_id: string;
  title: string;
  away: unknown;
  mail_address: string | null;
  leader_person_id: string | null;
  holder_person_id: string | null;
}

function toCandidate(row: Row, allowedDomains: readonly string[]): Candidate {
  return {
    employmentId: row.employment_id,
    unitId: row.unit_id,
    person: toPerson(row),
    title: row.title,
    away: asBoolean(row.away),
    reachableByMail: reachableByMail(row.mail_address, allowedDomains),
    leaderPersonId: row.holder_person_id ?? row.leader_person_id,
    ownLeaderPersonId: row.leader_person_id,
  };
}

/**
 * Open employments in the unit of the round, and in the units right below for
 * those whom the unit's leader leads (a leader is employed in the unit he or
 * she leads); never the leader's own; not yet in the round.
 */
export async function findCandidates(
  tx: Tx,
  key: RoundKey,
  allowedDomains: readonly string[],
): Promise<Candidate[]> {
  const rows: Row[] = await tx('mus_employment as m')
    .join('mus_unit as own', join =>
      join
        .on('own.organisation_id', 'm.organisation_id')
        .andOn('own.id', 'm.unit_id'),
    )
    .join('mus_round as r', join =>
      join.on('r.organisation_id', 'm.organisation_id'),
    )
    .join('mus_person as p', join =>
      join
        .on('p.organisation_id', 'm.organisation_id')
        .andOn('p.id', 'm.person_id'),
    )
    .leftJoin('mus_person as h', join =>
      join
        .on('h.organisation_id', 'm.organisation_id')
        .andOn('h.id', 'm.talk_holder_person_id')
        .andOn('h.active', 'p.active'),
    )
    .leftJoin('mus_talk as t', join =>
      join
        .on('t.organisation_id', 'm.organisation_id')
        .andOn('t.round_id', 'r.id')
        .andOn('t.employment_id', 'm.id'),
    )
    .where({
      'm.organisation_id': key.organisationId,
      'r.id': key.roundId,
      'p.active': true,
    })
    .whereNull('m.valid_to')
    .whereNull('t.id')
    .whereNot('m.person_id', key.leaderPersonId)
    .where(unit =>
      unit
        .whereRaw('m.unit_id = r.unit_id')
        .orWhere(below =>
          below
            .whereRaw('own.parent_id = r.unit_id')
            .where('m.leader_person_id', key.leaderPersonId),
        ),
    )
    .select(
      'm.id as employment_id',
      'm.unit_id',
      'm.title',
      'm.away',
      'm.leader_person_id',
      'h.id as holder_person_id',
    )
    .select('p.id', 'p.display_name', 'p.entity_ref', 'p.mail_address')
    .orderByRaw(bytewise(tx, 'p.sort_key').toQuery())
    .orderBy('m.id');
  return rows.map(row => toCandidate(row, allowedDomains));
}
