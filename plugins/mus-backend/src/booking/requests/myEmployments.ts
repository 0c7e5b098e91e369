import { Tx } from '../../database/Database';
import { PersonShape } from '../../people/personShape';

/** An employment of mine, with who leads it. */
export interface MyEmployment {
  readonly employmentId: string;
  readonly unit: { id: string; name: string };
  readonly leader: PersonShape | null;
}

/** My open employments, in the order of units. */
export async function myEmployments(
  tx: Tx,
  organisationId: string,
  personId: string,
): Promise<MyEmployment[]> {
  const rows = await tx('mus_employment as e')
    .join('mus_unit as u', join =>
      join
        .on('u.organisation_id', 'e.organisation_id')
        .andOn('u.id', 'e.unit_id'),
    )
    .leftJoin('mus_person as l', join =>
      join
        .on('l.organisation_id', 'e.organisation_id')
        .andOn('l.id', 'e.leader_person_id'),
    )
    .where({ 'e.organisation_id': organisationId, 'e.person_id': personId })
    .whereNull('e.valid_to')
    .orderBy('e.id')
    .select(
      'e.id as employment_id',
      'u.id as unit_id',
      'u.name as unit_name',
      'l.id',
      'l.display_name',
      'l.entity_ref',
    );
  return rows.map(row => ({
    employmentId: row.employment_id,
    unit: { id: row.unit_id, name: row.unit_name },
    leader: row.id && {
      id: row.id,
      name: row.display_name,
      entityRef: row.entity_ref,
    },
  }));
}
