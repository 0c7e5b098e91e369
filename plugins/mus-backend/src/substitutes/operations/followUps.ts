import {
  substituteMailOf,
  Substitution,
} from '@samtale/backstage-plugin-mus-common';
import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { Dialect, lockRows } from '../../database/dialect';
import { DueFact } from '../../delivery/facts/DueFacts';

/** Which plan, now. */
export interface PlanMoment {
  readonly organisationId: string;
  readonly planId: string;
  readonly now: string;
}

const newLeader = `(select r.person_id from mus_reader r
  where r.organisation_id = plan.organisation_id and r.document_kind = 'plan'
    and r.document_id = plan.id and r.reason = 'newLeader' and r.item_id = ''
    and r.valid_from <= :now and (r.valid_to is null or r.valid_to > :now)
  order by r.valid_from desc limit 1)`;

/** Who gets the leader's mail about a plan (alias `plan`): the new leader after a handover. */
const leaderNow = `coalesce(${newLeader}, plan.leader_person_id)`;

/** Who stands in for the leader of a plan from today on, and who its employee is. */
export async function substitutionsOfPlan(
  tx: Tx,
  { organisationId, planId, now }: PlanMoment,
  today: string,
): Promise<Array<Substitution & { employeeId: string }>> {
  const rows = await tx('mus_action_plan as plan')
    .join('mus_substitute as s', join =>
      join
        .on('s.organisation_id', 'plan.organisation_id')
        .andOn('s.leader_person_id', tx.raw(leaderNow, { now })),
    )
    .where({ 'plan.organisation_id': organisationId, 'plan.id': planId })
    .whereNull('s.ended_at')
    .where('s.until_on', '>=', today)
    .orderBy(['s.from_on', 's.id'])
    .select('s.*', 'plan.employee_person_id');
  return rows.map(row => ({
    id: row.id,
    leaderId: row.leader_person_id,
    substituteId: row.substitute_person_id,
    from: row.from_on,
    until: row.until_on,
    employeeId: row.employee_person_id,
  }));
}

interface FactRow {
  subject_id: string;
  occurrence: string;
  generation: number;
  kind: string;
  due_at: string;
}

function unsent(tx: Tx, organisationId: string): Knex.QueryBuilder {
  return tx('mus_due as due')
    .join('mus_message as message', join =>
      join
        .on('message.organisation_id', 'due.organisation_id')
        .andOn('message.id', 'due.message_id'),
    )
    .where({
      'due.organisation_id': organisationId,
      'due.subject_kind': 'plan',
      'due.recipient_role': 'leader',
    })
    .whereIn('due.kind', Object.keys(substituteMailOf))
    .whereNull('due.cancelled_at')
    .whereIn('message.state', ['scheduled', 'claimed', 'blocked'])
    .select('due.subject_id', 'due.occurrence', 'due.generation', 'due.kind')
    .select('due.due_at')
    .orderBy(['due.due_at', 'due.id']);
}

/** The leader's mails about a follow-up of this plan that have not left. */
export async function openFollowUps(
  tx: Tx,
  { organisationId, planId }: Omit<PlanMoment, 'now'>,
): Promise<DueFact[]> {
  const rows: FactRow[] = await unsent(tx, organisationId).where(
    'due.subject_id',
    planId,
  );
  return rows.map(row => ({
    organisationId,
    subjectKind: 'plan',
    subjectId: row.subject_id,
    occurrence: row.occurrence,
    recipientRole: 'leader',
    generation: row.generation,
    kind: row.kind,
    dueAt: row.due_at,
  }));
}

/** Open plans whose leader this person is now, locked: a date that is set meanwhile waits. */
export async function lockPlansLedBy(
  tx: Tx,
  of: { organisationId: string; leaderId: string; now: string },
  dialect: Dialect,
): Promise<string[]> {
  const plans = tx('mus_action_plan as plan')
    .where('plan.organisation_id', of.organisationId)
    .whereNull('plan.closed_at')
    .whereRaw(`${leaderNow} = :leader`, { now: of.now, leader: of.leaderId })
    .orderBy('plan.id')
    .select('plan.id');
  const rows: Array<{ id: string }> = await lockRows(plans, dialect, 'plan');
  return rows.map(({ id }) => id);
}

/** Plans about which a substitution has facts that are not cancelled. */
export async function plansToldTo(
  tx: Tx,
  organisationId: string,
  substitutionId: string,
): Promise<string[]> {
  const rows: Array<{ subject_id: string }> = await tx('mus_due')
    .where({
      organisation_id: organisationId,
      recipient_role: 'substitute',
      occurrence: substitutionId,
    })
    .whereNull('cancelled_at')
    .distinct('subject_id')
    .orderBy('subject_id');
  return rows.map(row => row.subject_id);
}

/** Substitutions that have facts about a plan which are not cancelled. */
export function substitutionsTold(
  tx: Tx,
  { organisationId, planId }: Omit<PlanMoment, 'now'>,
): Promise<string[]> {
  return tx('mus_due')
    .where({
      organisation_id: organisationId,
      subject_id: planId,
      recipient_role: 'substitute',
    })
    .whereNull('cancelled_at')
    .distinct('occurrence')
    .orderBy('occurrence')
    .pluck('occurrence');
}
