import { Tx } from '../../database/Database';
import { asBoolean, bytewise } from '../../database/dialect';
import { toPerson } from '../personShape';
import { reachableByMail } from '../reachableByMail';

interface EmploymentColumns {
  employment_id: string;
  title: string;
  away: unknown;
  unit_id: string;
  unit_name: string;
  id: string;
  display_name: string;
  entity_ref: string;
  mail_address: string | null;
}

/** Open employments of active people, in the order of names. */
function openEmployments(tx: Tx, organisationId: string) {
  return tx('mus_employment as e')
    .join('mus_person as p', join =>
      join
        .on('p.organisation_id', 'e.organisation_id')
        .andOn('p.id', 'e.person_id'),
    )
    .join('mus_unit as u', join =>
      join
        .on('u.organisation_id', 'e.organisation_id')
        .andOn('u.id', 'e.unit_id'),
    )
    .where({ 'e.organisation_id': organisationId, 'p.active': true })
    .whereNull('e.valid_to')
    .select(
      'e.id as employment_id',
      'e.title',
      'e.away',
      'u.id as unit_id',
      'u.name as unit_name',
    )
    .select('p.id', 'p.display_name', 'p.entity_ref', 'p.mail_address')
    .orderByRaw(bytewise(tx, 'p.sort_key').toQuery())
    .orderBy('e.id');
}

function toEmployee(row: EmploymentColumns, allowedDomains: readonly string[]) {
  return {
    employmentId: row.employment_id,
    person: toPerson(row),
    title: row.title,
    away: asBoolean(row.away),
    reachableByMail: reachableByMail(row.mail_address, allowedDomains),
    unit: { id: row.unit_id, name: row.unit_name },
  };
}

/** Employees of a unit whom this person leads. */
export async function employeesOf(
  tx: Tx,
  where: { organisationId: string; unitId: string; leaderPersonId: string },
  allowedDomains: readonly string[],
) {
  const rows: EmploymentColumns[] = await openEmployments(
    tx,
    where.organisationId,
  ).where({
    'e.unit_id': where.unitId,
    'e.leader_person_id': where.leaderPersonId,
  });
  return rows.map(row => toEmployee(row, allowedDomains));
}

/** Employments that nobody leads. */
export async function employeesWithoutLeader(
  tx: Tx,
  organisationId: string,
  allowedDomains: readonly string[],
) {
  const rows: EmploymentColumns[] = await openEmployments(
    tx,
    organisationId,
  ).whereNull('e.leader_person_id');
  return rows.map(row => toEmployee(row, allowedDomains));
}
