import {
  PlanState,
  SheetState,
  signalOf,
  TalkState,
  talkState,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';

interface Row {
  state: TalkState;
  started_at: string | null;
  held_at: string | null;
  employee_sheet: SheetState;
  leader_sheet: SheetState;
  plan_state: PlanState | null;
  follow_up_on: string | null;
}

function stateOf(row: Row): TalkState {
  const aside =
    row.state === 'postponed' || row.state === 'declined' ? row.state : null;
  return talkState({
    invited: true,
    anySheetStarted:
      row.employee_sheet !== 'notStarted' || row.leader_sheet !== 'notStarted',
    employeeSignal: signalOf(row.employee_sheet),
    leaderSignal: signalOf(row.leader_sheet),
    startedAt: row.started_at,
    heldAt: row.held_at,
    planState: row.plan_state,
    followUpSet: row.follow_up_on !== null,
    closed: row.plan_state === 'closed',
    setAside: aside,
  });
}

/** Recomputes a talk's state from its facts, sheets and plan; writes it where it differs. True when it did. */
export async function projectTalkState(
  tx: Tx,
  of: { organisationId: string; talkId: string },
): Promise<boolean> {
  const sheet = (party: string) =>
    tx('mus_sheet')
      .where({ organisation_id: of.organisationId, talk_id: of.talkId, party })
      .select('state');
  const row: Row | undefined = await tx('mus_talk as talk')
    .leftJoin('mus_action_plan as plan', join =>
      join
        .on('plan.organisation_id', '=', 'talk.organisation_id')
        .andOn('plan.talk_id', '=', 'talk.id'),
    )
    .where({ 'talk.organisation_id': of.organisationId, 'talk.id': of.talkId })
    .select('talk.state', 'talk.started_at', 'talk.held_at')
    .select('plan.state as plan_state', 'plan.follow_up_on')
    .select({
      employee_sheet: sheet('employee'),
      leader_sheet: sheet('leader'),
    })
    .first();
  if (!row) {
    return false;
  }
  const state = stateOf({
    ...row,
    employee_sheet: row.employee_sheet ?? 'notStarted',
    leader_sheet: row.leader_sheet ?? 'notStarted',
  });
  if (state === row.state) {
    return false;
  }
  await tx('mus_talk')
    .where({ organisation_id: of.organisationId, id: of.talkId })
    .update({ state });
  return true;
}
