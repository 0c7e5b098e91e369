import {
  followUpState,
  Need,
  needOf,
  OverviewFacts,
  PlanStateFact,
  SheetState,
  signalOf,
  TalkState,
} from '@samtale/backstage-plugin-mus-common';
import { DateTime } from 'luxon';
import { asBoolean, asCount } from '../database/dialect';
import { PersonShape } from '../people/personShape';
import { reachableByMail } from '../people/reachableByMail';
import { OrganisationSettings } from '../settings';
import { TeamRow } from './teamQuery';

/** Status of one employee, in the shape of the contract. */
export interface OverviewRow extends OverviewFacts {
  readonly employmentId: string;
  readonly talkId: string | null;
  readonly employee: PersonShape;
  /** The other of the two. */
  readonly leader: PersonShape | null;
  readonly unit: { readonly id: string; readonly name: string };
  readonly away: boolean;
  readonly planId: string | null;
  /** A mail about the talk or plan ended without being sent. */
  readonly mailProblem: boolean;
  readonly needs: Need | null;
}

const text = (value: TeamRow[keyof TeamRow]) =>
  value === null || value === undefined ? null : String(value);

const person = (id: string | null, name: string | null, ref: string | null) =>
  id === null ? null : { id, name: name ?? '', entityRef: ref ?? '' };

const signal = (state: string | null) =>
  state === null ? null : signalOf(state as SheetState);

/**
 * The plan that counts: the talk's own; before the talk is held the newest
 * one, so that last year's follow-up does not drop out of sight.
 */
function planCounts(row: TeamRow): boolean {
  const before = ['invited', 'preparing', 'ready', null];
  return (
    row.plan_id !== null &&
    (row.talk_id === null ||
      row.plan_talk_id === row.talk_id ||
      before.includes(text(row.talk_state)))
  );
}

function planFacts(
  row: TeamRow,
  settings: OrganisationSettings,
  today: string,
) {
  if (!planCounts(row)) {
    return {
      planState: null,
      leaderConfirmed: false,
      followUpOn: null,
      followUpState: null,
    };
  }
  const on = text(row.follow_up_on);
  const facts = {
    on,
    heldAt: text(row.follow_up_held_at),
    onceMoreDays: settings.onceMoreAfterDays,
  };
  const current = row.confirmed_version === row.plan_content_version;
  return {
    planState: text(row.plan_state) as PlanStateFact,
    leaderConfirmed: current && row.confirmed_verdict !== 'disagrees',
    followUpOn: on,
    followUpState:
      row.plan_state === 'closed' ? null : followUpState(facts, today),
  };
}

function factsOf(
  row: TeamRow,
  settings: OrganisationSettings,
  today: string,
): OverviewFacts {
  const heldAt = text(row.held_at);
  return {
    talkState: text(row.talk_state) as TalkState | null,
    employeeSheet: signal(text(row.employee_sheet)),
    leaderSheet: signal(text(row.leader_sheet)),
    heldOn:
      heldAt && DateTime.fromISO(heldAt).setZone(settings.zone).toISODate(),
    ...planFacts(row, settings, today),
    openTasks: asCount(row.open_tasks),
    overdueTasks: asCount(row.overdue_tasks),
    unreached: !reachableByMail(
      text(row.mail_address),
      settings.allowedMailDomains,
    ),
  };
}

/** From the wide join to the contract's row; what needs the leader is decided by the common rule. */
export function toOverviewRow(
  row: TeamRow,
  settings: OrganisationSettings,
  today: string,
): OverviewRow {
  const facts = factsOf(row, settings, today);
  return {
    ...facts,
    employmentId: String(row.employment_id),
    talkId: text(row.talk_id),
    employee: person(
      text(row.employee_id),
      text(row.employee_name),
      text(row.employee_ref),
    )!,
    leader: person(
      text(row.leader_id),
      text(row.leader_name),
      text(row.leader_ref),
    ),
    unit: { id: String(row.unit_id), name: String(row.unit_name) },
    away: asBoolean(row.away),
    planId: planCounts(row) ? text(row.plan_id) : null,
    mailProblem: row.failed_talk !== null || row.failed_plan !== null,
    needs: needOf(facts, today),
  };
}
