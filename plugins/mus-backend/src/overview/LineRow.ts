import {
  FollowUpStateFact,
  Need,
  OverviewLine,
  PlanStateFact,
  SheetSignal,
  SheetState,
  signalOf,
  TalkState,
} from '@samtale/backstage-plugin-mus-common';
import { asBoolean, asCount } from '../database/dialect';
import { PersonShape } from '../people/personShape';

/** One line as the statements give it. */
export interface LineRow {
  employment_id: string;
  away: unknown;
  title: string;
  sort_key: string;
  employee_id: string;
  employee_name: string;
  employee_ref: string;
  leader_id: string | null;
  leader_name: string | null;
  leader_ref: string | null;
  unit_id: string;
  unit_name: string;
  talk_id: string | null;
  talk_state: TalkState | null;
  held_at: string | null;
  last_held_at: string | null;
  booked_on: string | null;
  booked_time: string | null;
  preparation_due_on: string | null;
  employee_sheet: SheetState | null;
  leader_sheet: SheetState | null;
  plan_id: string | null;
  plan_state: PlanStateFact;
  follow_up_on: string | null;
  plan_of_talk: number;
  leads_talk: number;
  invites: number;
  proposed_by: string | null;
  leads_plan: number;
  leader_confirmed: number;
  employee_confirmed: number;
  provisional: unknown;
  wrap_up_over: number;
  open_tasks: unknown;
  overdue_tasks: unknown;
  unreached: number;
  mail_problem: number;
  follow_up_state: FollowUpStateFact;
  needs: Need | null;
}

/** One employee's status, with what a page shows beside it. */
export interface Line extends OverviewLine {
  readonly talkId: string | null;
  readonly planId: string | null;
  readonly employee: PersonShape;
  readonly leader: PersonShape | null;
  readonly unit: { id: string; name: string };
  readonly title: string;
  readonly mailProblem: boolean;
  /** Day of the last talk that was held, whichever it was (T01). */
  readonly lastHeldOn: string | null;
}

const signal = (state: SheetState | null): SheetSignal | null =>
  state && signalOf(state);

/** The other of the two, where there is one. */
export function leaderOf(row: LineRow): PersonShape | null {
  const { leader_id: id, leader_name: name, leader_ref: entityRef } = row;
  return id !== null && name !== null && entityRef !== null
    ? { id, name, entityRef }
    : null;
}

/**
 * From a row.
 *
 * @param localDay - the day of an instant in the organisation's zone
 */
export function toLine(
  row: LineRow,
  localDay: (instant: string) => string,
): Line {
  return {
    employmentId: row.employment_id,
    unitId: row.unit_id,
    name: row.employee_name,
    employee: {
      id: row.employee_id,
      name: row.employee_name,
      entityRef: row.employee_ref,
    },
    leader: leaderOf(row),
    unit: { id: row.unit_id, name: row.unit_name },
    away: asBoolean(row.away),
    title: row.title,
    talkId: row.talk_id,
    talkState: row.talk_state,
    employeeSheet: signal(row.employee_sheet),
    leaderSheet: signal(row.leader_sheet),
    heldOn: row.held_at && localDay(row.held_at),
    lastHeldOn: row.last_held_at && localDay(row.last_held_at),
    bookedOn: row.booked_on,
    bookedTime: row.booked_time,
    leadsTalk: row.leads_talk === 1,
    timeProposed: row.proposed_by === 'employee',
    invites: row.invites === 1,
    planId: row.plan_id,
    planState: row.plan_state,
    planOfTalk: row.plan_of_talk === 1,
    leadsPlan: row.leads_plan === 1,
    leaderConfirmed: row.leader_confirmed === 1,
    followUpOn: row.follow_up_on,
    followUpState: row.follow_up_state,
    provisional: asCount(row.provisional),
    wrapUpOver: row.wrap_up_over === 1,
    openTasks: asCount(row.open_tasks),
    overdueTasks: asCount(row.overdue_tasks),
    unreached: row.unreached === 1,
    mailProblem: row.mail_problem === 1,
    needs: row.needs,
  };
}

/** Where a row stands in the order it was read in; PostgreSQL gives big numbers as text. */
export function placeOf(row: LineRow & { sort_value: string | number }) {
  const isDay =
    typeof row.sort_value === 'string' && row.sort_value.includes('-', 1);
  return {
    value: isDay ? row.sort_value : Number(row.sort_value),
    key: row.sort_key,
    id: row.employment_id,
  };
}
