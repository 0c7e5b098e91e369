import {
  addDays,
  soonDays,
  stateOrder,
  TaskFilter,
  TaskSort,
} from '@samtale/backstage-plugin-mus-common';
import { Knex } from 'knex';
import { PersonRef } from '../../actionPlans/ActionPlanStore';
import { visiblePlans } from '../../actionPlans/operations/readable';
import { Tx } from '../../database/Database';
import { bytewise } from '../../database/dialect';
import { TaskCursor } from '../taskCursor';
import { jobTitle } from './jobTitle';

/** Whose tasks, and which of them. */
export interface TaskQuestion {
  readonly organisationId: string;
  readonly personId: string;
  readonly now: string;
  readonly today: string;
  readonly as?: 'employee' | 'leader';
  readonly employeeId?: string;
  readonly filter: TaskFilter;
  readonly sort: TaskSort;
}

/** A task as it lies in the database, with its plan. */
export interface StoredTask {
  readonly planId: string;
  readonly blockId: string;
  readonly version: number;
  readonly envelope: string;
  readonly employee: PersonRef;
  readonly leader: PersonRef;
  readonly unit: { readonly id: string; readonly name: string };
  readonly canWrite: boolean;
  readonly place: TaskCursor;
}

interface Row {
  plan_id: string;
  block_id: string;
  version: number;
  content: string;
  level: string;
  closed_at: string | null;
  unit_id: string;
  unit_name: string;
  employee_id: string;
  employee_name: string;
  employee_ref: string;
  leader_id: string;
  leader_name: string;
  leader_ref: string;
  sort_value: string;
  sort_deadline: string;
}

/** Behind every deadline that anybody writes. */
const NO_DEADLINE = "'9999-12-31'";

const deadline = `coalesce(block.task_deadline, ${NO_DEADLINE})`;

const stateCase = Object.entries(stateOrder)
  .map(([state, order]) => `when '${state}' then '${order}'`)
  .join(' ');

function sortSql(tx: Tx, sort: TaskSort): string {
  if (sort === 'deadline') return deadline;
  return sort === 'state'
    ? `case block.task_state ${stateCase} else '9' end`
    : bytewise(tx, 'employee.sort_key').toQuery();
}

const isOpen = (query: Knex.QueryBuilder) =>
  query
    .whereNull('plan.closed_at')
    .whereIn('block.task_state', ['planned', 'started']);

type Filter = (query: Knex.QueryBuilder, today: string) => Knex.QueryBuilder;

const filters: Readonly<Record<TaskFilter, Filter>> = {
  open: isOpen,
  overdue: (query, today) =>
    isOpen(query).where('block.task_deadline', '<', today),
  soon: (query, today) =>
    isOpen(query).whereBetween('block.task_deadline', [
      today,
      addDays(today, soonDays),
    ]),
  noDeadline: query => isOpen(query).whereNull('block.task_deadline'),
  done: query => query.whereIn('block.task_state', ['done', 'dropped']),
  all: query => query,
};

const same = (alias: string, column: string) => (join: Knex.JoinClause) =>
  join
    .on(`${alias}.organisation_id`, '=', 'plan.organisation_id')
    .andOn(`${alias}.id`, '=', `plan.${column}`);

/** Plans whose content the person reads, as one of the two when asked so. */
function readablePlans(tx: Tx, question: TaskQuestion): Knex.QueryBuilder {
  const { as, personId } = question;
  const query = visiblePlans(tx, question)
    .whereIn('reader.level', ['write', 'read'])
    .join('mus_person as employee', same('employee', 'employee_person_id'));
  if (as === 'employee') query.where('plan.employee_person_id', personId);
  if (as === 'leader') query.whereNot('plan.employee_person_id', personId);
  return query;
}

function behind(
  query: Knex.QueryBuilder,
  value: string,
  after: TaskCursor,
): void {
  query.whereRaw(
    `(${value} > :value or (${value} = :value and (${deadline} > :deadline
      or (${deadline} = :deadline and (plan.id > :planId
      or (plan.id = :planId and block.id > :blockId))))))`,
    { ...after },
  );
}

const toTask =
  (sort: TaskSort) =>
  (row: Row): StoredTask => ({
    planId: row.plan_id,
    blockId: row.block_id,
    version: row.version,
    envelope: row.content,
    unit: { id: row.unit_id, name: row.unit_name },
    employee: {
      id: row.employee_id,
      name: row.employee_name,
      entityRef: row.employee_ref,
    },
    leader: {
      id: row.leader_id,
      name: row.leader_name,
      entityRef: row.leader_ref,
    },
    canWrite: row.level === 'write' && row.closed_at === null,
    place: {
      sort,
      value: row.sort_value,
      deadline: row.sort_deadline,
      planId: row.plan_id,
      blockId: row.block_id,
    },
  });

/** Tasks behind a place in the order, from every plan that the person reads. */
export async function readTasks(
  tx: Tx,
  question: TaskQuestion,
  page: { readonly after: TaskCursor | null; readonly limit: number },
): Promise<StoredTask[]> {
  const { sort, filter, today, employeeId } = question;
  const value = sortSql(tx, sort);
  const query = readablePlans(tx, question)
    .join('mus_person as leader', same('leader', 'leader_person_id'))
    .join('mus_unit as unit', same('unit', 'unit_id'))
    .join('mus_plan_block as block', join =>
      join
        .on('block.organisation_id', '=', 'plan.organisation_id')
        .andOn('block.plan_id', '=', 'plan.id'),
    )
    .where('block.kind', 'task')
    .whereNull('block.removed_at')
    .modify(filters[filter], today)
    .select('plan.id as plan_id', 'block.id as block_id', 'block.version')
    .select('block.content', 'reader.level', 'plan.closed_at')
    .select('unit.id as unit_id', 'unit.name as unit_name')
    .select('employee.id as employee_id', 'employee.entity_ref as employee_ref')
    .select('employee.display_name as employee_name')
    .select('leader.id as leader_id', 'leader.entity_ref as leader_ref')
    .select('leader.display_name as leader_name')
    .select(tx.raw(`${value} as sort_value, ${deadline} as sort_deadline`))
    .orderByRaw(`${value}, ${deadline}, plan.id, block.id`)
    .limit(page.limit);
  if (employeeId !== undefined) {
    query.where('plan.employee_person_id', employeeId);
  }
  if (page.after) behind(query, value, page.after);
  const rows: Row[] = await query;
  return rows.map(toTask(sort));
}

/** Employees of the plans that the person reads, in the order of names. */
export async function peopleWithPlans(
  tx: Tx,
  question: TaskQuestion,
): Promise<Array<PersonRef & { title: string }>> {
  const key = bytewise(tx, 'employee.sort_key').toQuery();
  const rows: Array<{
    id: string;
    display_name: string;
    entity_ref: string;
    title: string | null;
  }> = await readablePlans(tx, question)
    .groupBy('employee.id', 'employee.display_name')
    .groupBy('employee.entity_ref', 'employee.sort_key')
    .groupBy('plan.organisation_id', 'plan.employee_person_id')
    .select('employee.id', 'employee.display_name', 'employee.entity_ref')
    .select(jobTitle(tx))
    .orderByRaw(`${key}, employee.id`);
  return rows.map(row => ({
    id: row.id,
    name: row.display_name,
    entityRef: row.entity_ref,
    title: row.title ?? '',
  }));
}
