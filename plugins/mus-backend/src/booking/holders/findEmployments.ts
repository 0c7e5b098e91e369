import { decideHolder, sortKey } from '@samtale/backstage-plugin-mus-common';
import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { bytewise } from '../../database/dialect';
import { PersonShape } from '../../people/personShape';
import { OpenTalk, openTalks } from '../openTalks';

/** One employment and who holds its talks. */
export interface HeldEmployment {
  readonly employmentId: string;
  readonly employee: PersonShape;
  readonly title: string;
  readonly unit: { id: string; name: string };
  readonly leader: PersonShape | null;
  readonly holder: PersonShape | null;
  /** Null: can be named now; else a code of problems. */
  readonly whyNot: string | null;
}

type Row = Record<string, string | null> & { employment_id: string };

const FOUND_AT_MOST = 30;

function personOf(row: Row, alias: string): PersonShape | null {
  const id = row[`${alias}_id`];
  return id === null
    ? null
    : {
        id,
        name: row[`${alias}_name`] ?? '',
        entityRef: row[`${alias}_ref`] ?? '',
      };
}

const columnsOf = (alias: string) => [
  `${alias}.id as ${alias}_id`,
  `${alias}.display_name as ${alias}_name`,
  `${alias}.entity_ref as ${alias}_ref`,
];

function byId(alias: string, column: string) {
  return (join: Knex.JoinClause) =>
    join
      .on(`${alias}.organisation_id`, '=', 'e.organisation_id')
      .andOn(`${alias}.id`, '=', `e.${column}`);
}

function employments(tx: Tx, organisationId: string): Knex.QueryBuilder {
  return tx('mus_employment as e')
    .join('mus_person as employee', byId('employee', 'person_id'))
    .join('mus_unit as unit', byId('unit', 'unit_id'))
    .leftJoin('mus_person as leader', byId('leader', 'leader_person_id'))
    .leftJoin('mus_person as holder', byId('holder', 'talk_holder_person_id'))
    .where({ 'e.organisation_id': organisationId, 'employee.active': true })
    .whereNull('e.valid_to')
    .select(
      'e.id as employment_id',
      'e.title',
      'unit.id as unit_id',
      'unit.name as unit_name',
      ...['employee', 'leader', 'holder'].flatMap(columnsOf),
    )
    .orderByRaw(bytewise(tx, 'employee.sort_key').toQuery())
    .orderBy('e.id');
}

function toHeld(row: Row, talks: readonly OpenTalk[]): HeldEmployment {
  const talk = talks.find(each => each.employmentId === row.employment_id);
  const decided = decideHolder(talk ?? null);
  return {
    employmentId: row.employment_id,
    employee: personOf(row, 'employee')!,
    title: row.title ?? '',
    unit: { id: row.unit_id ?? '', name: row.unit_name ?? '' },
    leader: personOf(row, 'leader'),
    holder: personOf(row, 'holder'),
    whyNot: decided.ok ? null : decided.problems[0].code,
  };
}

async function withTalks(
  tx: Tx,
  organisationId: string,
  query: Knex.QueryBuilder,
  today: string,
): Promise<HeldEmployment[]> {
  const rows: Row[] = await query;
  const ids = rows.map(row => row.employment_id);
  const talks = await openTalks(tx, organisationId, ids, today);
  return rows.map(row => toHeld(row, talks));
}

/**
 * Employments of a unit, but for the person's own; and of the units right below
 * those whom the person leads (a leader is employed in the unit he or she leads).
 */
export function employmentsOfUnit(
  tx: Tx,
  where: { organisationId: string; unitId: string; personId: string },
  today: string,
): Promise<HeldEmployment[]> {
  const query = employments(tx, where.organisationId)
    .where(unit =>
      unit.where('e.unit_id', where.unitId).orWhere({
        'unit.parent_id': where.unitId,
        'e.leader_person_id': where.personId,
      }),
    )
    .whereNot('e.person_id', where.personId);
  return withTalks(tx, where.organisationId, query, today);
}

/** Employments whose employee's name contains the search. */
export async function searchEmployments(
  tx: Tx,
  where: { organisationId: string; search: string },
  today: string,
): Promise<HeldEmployment[]> {
  const key = sortKey(where.search);
  if (key === '') return [];
  const query = employments(tx, where.organisationId)
    // A key holds letters and digits only, so there is nothing to escape.
    .where('employee.sort_key', 'like', `%${key}%`)
    .limit(FOUND_AT_MOST);
  return withTalks(tx, where.organisationId, query, today);
}

/** One employment. */
export async function findEmployment(
  tx: Tx,
  where: { organisationId: string; employmentId: string },
  today: string,
): Promise<HeldEmployment | undefined> {
  const query = employments(tx, where.organisationId).where(
    'e.id',
    where.employmentId,
  );
  const [found] = await withTalks(tx, where.organisationId, query, today);
  return found;
}
