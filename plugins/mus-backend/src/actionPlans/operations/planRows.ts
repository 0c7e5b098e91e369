import { PlanState } from '@samtale/backstage-plugin-mus-common';
import { Knex } from 'knex';
import { asBoolean } from '../../database/dialect';
import { PlanRecord } from '../ActionPlanStore';

/** A row of {@link planWithPeople}. */
export interface PlanRow {
  id: string;
  organisation_id: string;
  talk_id: string | null;
  origin: string;
  state: PlanState;
  version: number;
  content_version: number;
  confirmed_content_version: number | null;
  confirmed_at: string | null;
  confirm_mailed_on: string | null;
  follow_up_on: string | null;
  follow_up_none: unknown;
  follow_up_generation: number;
  calendar_sequence: number;
  follow_up_held_at: string | null;
  created_at: string;
  closed_at: string | null;
  closed_from_on: string | null;
  reopened_at: string | null;
  reopened_by: string | null;
  plan_wrap_up_done_at: string | null;
  wrap_up_on: string | null;
  round_wrap_up_done_at: string | null;
  due_generation: number;
  unit_id: string;
  unit_name: string;
  employee_id: string;
  employee_name: string;
  employee_ref: string;
  leader_id: string;
  leader_name: string;
  leader_ref: string;
  context: string | null;
  level: PlanRecord['level'];
  reason: string;
}

/** Adds unit, the two people and the round's signposts to a query over plans (alias `plan`). */
export function planWithPeople(query: Knex.QueryBuilder): Knex.QueryBuilder {
  const person = (alias: string, column: string) => (join: Knex.JoinClause) =>
    join
      .on(`${alias}.organisation_id`, '=', 'plan.organisation_id')
      .andOn(`${alias}.id`, '=', `plan.${column}`);
  return query
    .join('mus_unit as unit', person('unit', 'unit_id'))
    .join('mus_person as employee', person('employee', 'employee_person_id'))
    .join('mus_person as leader', person('leader', 'leader_person_id'))
    .leftJoin('mus_talk as talk', person('talk', 'talk_id'))
    .leftJoin('mus_round as round', join =>
      join
        .on('round.organisation_id', '=', 'talk.organisation_id')
        .andOn('round.id', '=', 'talk.round_id'),
    )
    .select('plan.*', 'reader.level', 'reader.reason', 'round.context')
    .select('plan.wrap_up_done_at as plan_wrap_up_done_at', 'round.wrap_up_on')
    .select('round.wrap_up_done_at as round_wrap_up_done_at')
    .select('unit.name as unit_name')
    .select(
      'employee.id as employee_id',
      'employee.display_name as employee_name',
    )
    .select('employee.entity_ref as employee_ref')
    .select('leader.id as leader_id', 'leader.display_name as leader_name')
    .select('leader.entity_ref as leader_ref');
}

/** The record of a row. */
export function toRecord(row: PlanRow): PlanRecord {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    talkId: row.talk_id,
    origin: row.origin,
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
    state: row.state,
    version: row.version,
    contentVersion: row.content_version,
    confirmedVersion: row.confirmed_content_version,
    createdAt: row.created_at,
    confirmedAt: row.confirmed_at,
    confirmAskedOn: row.confirm_mailed_on,
    followUp: {
      on: row.follow_up_on,
      none: asBoolean(row.follow_up_none),
      generation: row.follow_up_generation,
      sequence: row.calendar_sequence,
      heldAt: row.follow_up_held_at,
    },
    wrapUp: {
      on: row.wrap_up_on,
      doneAt: row.round_wrap_up_done_at ?? row.plan_wrap_up_done_at,
    },
    dueGeneration: row.due_generation,
    closedAt: row.closed_at,
    closedFrom: row.closed_from_on,
    reopened:
      row.reopened_at === null || row.reopened_by === null
        ? null
        : { at: row.reopened_at, by: row.reopened_by },
    context: row.context,
    level: row.level,
    reason: row.reason,
  };
}

/** What of the facts lies in the row of the plan. */
export function planColumns(facts: {
  version: number;
  contentVersion: number;
  confirmedVersion: number | null;
  confirmedAt: string | null;
  confirmAskedOn: string | null;
  followUp: PlanRecord['followUp'];
  wrapUp: PlanRecord['wrapUp'];
  dueGeneration: number;
  closedAt: string | null;
  closedFrom: string | null;
  reopened: PlanRecord['reopened'];
}) {
  return {
    version: facts.version,
    content_version: facts.contentVersion,
    confirmed_content_version: facts.confirmedVersion,
    confirmed_at: facts.confirmedAt,
    confirm_mailed_on: facts.confirmAskedOn,
    follow_up_on: facts.followUp.on,
    follow_up_none: facts.followUp.none,
    follow_up_generation: facts.followUp.generation,
    calendar_sequence: facts.followUp.sequence,
    follow_up_held_at: facts.followUp.heldAt,
    wrap_up_done_at: facts.wrapUp.doneAt,
    due_generation: facts.dueGeneration,
    closed_at: facts.closedAt,
    closed_from_on: facts.closedFrom,
    reopened_at: facts.reopened?.at ?? null,
    reopened_by: facts.reopened?.by ?? null,
  };
}
