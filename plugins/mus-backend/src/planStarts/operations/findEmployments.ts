import { Knex } from 'knex';
import { PersonRef } from '../../actionPlans/ActionPlanStore';
import { Tx } from '../../database/Database';
import { bytewise } from '../../database/dialect';

/** An employment with its two. */
export interface Pair {
  readonly employmentId: string;
  /** Job title; empty where nobody knows it. */
  readonly title: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly unitRef: string;
  readonly employee: PersonRef;
  /** Null: nobody leads this employment. */
  readonly leader: PersonRef | null;
  /** Who else leads, and sees the status: the unit's leader, where another leads this employment. */
  readonly besideIds: readonly string[];
}

interface Row {
  employment_id: string;
  title: string | null;
  unit_id: string;
  unit_name: string;
  unit_ref: string;
  unit_leader_id: string | null;
  employee_id: string;
  employee_name: string;
  employee_ref: string;
  leader_id: string | null;
  leader_name: string;
  leader_ref: string;
}

function besideOf(row: Row): string[] {
  const { unit_leader_id: id, employee_id: employee, leader_id: leader } = row;
  return id === null || id === employee || id === leader ? [] : [id];
}

const toPair = (row: Row): Pair => ({
  employmentId: row.employment_id,
  title: row.title ?? '',
  unit: { id: row.unit_id, name: row.unit_name },
  unitRef: row.unit_ref,
  besideIds: besideOf(row),
  employee: {
    id: row.employee_id,
    name: row.employee_name,
    entityRef: row.employee_ref,
  },
  leader:
    row.leader_id === null
      ? null
      : {
          id: row.leader_id,
          name: row.leader_name,
          entityRef: row.leader_ref,
        },
});

const person = (alias: string, column: string) => (join: Knex.JoinClause) =>
  join
    .on(`${alias}.organisation_id`, '=', 'employment.organisation_id')
    .andOn(`${alias}.id`, '=', `employment.${column}`);

/** Employments of today between people who are there. */
function pairs(tx: Tx, organisationId: string): Knex.QueryBuilder {
  return tx('mus_employment as employment')
    .join('mus_unit as unit', person('unit', 'unit_id'))
    .join('mus_person as employee', person('employee', 'person_id'))
    .leftJoin('mus_person as leader', join => {
      person('leader', 'leader_person_id')(join);
      join.andOnVal('leader.active', '=', true);
    })
    .where('employment.organisation_id', organisationId)
    .where('employee.active', true)
    .whereNull('employment.valid_to')
    .select('employment.id as employment_id', 'employment.title')
    .select('unit.id as unit_id', 'unit.name as unit_name')
    .select('unit.entity_ref as unit_ref')
    .select('unit.leader_person_id as unit_leader_id')
    .select('employee.id as employee_id', 'employee.entity_ref as employee_ref')
    .select('employee.display_name as employee_name')
    .select('leader.id as leader_id', 'leader.entity_ref as leader_ref')
    .select('leader.display_name as leader_name')
    .orderByRaw(bytewise(tx, 'employee.sort_key').toQuery())
    .orderBy('employment.id');
}

/** Employments in which this person is one of the two. */
export async function pairsOf(
  tx: Tx,
  of: { organisationId: string; personId: string; employmentId?: string },
): Promise<Pair[]> {
  const query = pairs(tx, of.organisationId).where(mine =>
    mine
      .where('employment.person_id', of.personId)
      .orWhere('employment.leader_person_id', of.personId),
  );
  if (of.employmentId !== undefined) {
    query.where('employment.id', of.employmentId);
  }
  const rows: Row[] = await query;
  return rows.map(toPair);
}

/** Employments of an employee by catalog reference. */
export async function pairsOfEmployee(
  tx: Tx,
  organisationId: string,
  employeeRef: string,
): Promise<Pair[]> {
  const rows: Row[] = await pairs(tx, organisationId).where(
    'employee.entity_ref',
    employeeRef.toLowerCase(),
  );
  return rows.map(toPair);
}
