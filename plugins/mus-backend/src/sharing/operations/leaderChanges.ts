import { Knex } from 'knex';
import { validAt } from '../../access/DatabaseReaders';
import { visiblePlans } from '../../actionPlans/operations/readable';
import { PersonRef, PlanQuestion } from '../../actionPlans/ActionPlanStore';
import { Tx } from '../../database/Database';

/** What the employee decided. */
export type ShareDecision = 'whole' | 'part' | 'none';

/** An open plan of an employee whose leader changed. */
export interface LeaderChange {
  readonly planId: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly formerLeader: PersonRef;
  readonly newLeader: PersonRef;
  readonly formerReadsUntil: string | null;
}

interface Row {
  plan_id: string;
  unit_id: string;
  unit_name: string;
  former_id: string;
  former_name: string;
  former_ref: string;
  new_id: string;
  new_name: string;
  new_ref: string;
  reads_until: string | null;
}

const person = (alias: string, column: string) => (join: Knex.JoinClause) =>
  join
    .on(`${alias}.organisation_id`, '=', 'plan.organisation_id')
    .andOn(`${alias}.id`, '=', column);

/** Plans of this employee with a new leader about whom nothing was decided yet. */
export async function undecidedChanges(
  tx: Tx,
  who: Omit<PlanQuestion, 'planId'> & { readonly planId?: string },
): Promise<LeaderChange[]> {
  const query = visiblePlans(tx, who)
    .where('reader.level', 'write')
    .where('plan.employee_person_id', who.personId)
    .whereNull('plan.closed_at')
    .join('mus_reader as coming', join =>
      join
        .on('coming.organisation_id', '=', 'plan.organisation_id')
        .andOn('coming.document_id', '=', 'plan.id')
        .andOnVal('coming.document_kind', 'plan')
        .andOnVal('coming.item_id', '')
        .andOnVal('coming.reason', 'newLeader'),
    )
    .modify(validAt, who.now, 'coming')
    .leftJoin('mus_reader as going', join =>
      join
        .on('going.organisation_id', '=', 'plan.organisation_id')
        .andOn('going.document_id', '=', 'plan.id')
        .andOn('going.person_id', '=', 'plan.leader_person_id')
        .andOnVal('going.document_kind', 'plan')
        .andOnVal('going.item_id', '')
        .andOnVal('going.valid_to', '>', who.now),
    )
    .leftJoin('mus_share_decision as decided', join =>
      join
        .on('decided.organisation_id', '=', 'plan.organisation_id')
        .andOn('decided.plan_id', '=', 'plan.id')
        .andOn('decided.leader_person_id', '=', 'coming.person_id'),
    )
    .whereNull('decided.plan_id')
    .join('mus_unit as unit', person('unit', 'plan.unit_id'))
    .join('mus_person as former', person('former', 'plan.leader_person_id'))
    .join('mus_person as new', person('new', 'coming.person_id'))
    .select('plan.id as plan_id', 'going.valid_to as reads_until')
    .select('unit.id as unit_id', 'unit.name as unit_name')
    .select('former.id as former_id', 'former.display_name as former_name')
    .select('former.entity_ref as former_ref', 'new.id as new_id')
    .select('new.display_name as new_name', 'new.entity_ref as new_ref')
    .orderBy('plan.id');
  if (who.planId !== undefined) query.where('plan.id', who.planId);
  const rows: Row[] = await query;
  return rows.map(row => ({
    planId: row.plan_id,
    unit: { id: row.unit_id, name: row.unit_name },
    formerLeader: {
      id: row.former_id,
      name: row.former_name,
      entityRef: row.former_ref,
    },
    newLeader: { id: row.new_id, name: row.new_name, entityRef: row.new_ref },
    formerReadsUntil: row.reads_until,
  }));
}

/** Which plan, about which new leader. */
export interface DecisionKey {
  readonly organisationId: string;
  readonly planId: string;
  readonly leaderPersonId: string;
}

/** What was decided about this new leader; undefined: nothing yet. */
export async function decisionOf(
  tx: Tx,
  key: DecisionKey,
): Promise<ShareDecision | undefined> {
  const row = await tx('mus_share_decision')
    .where({
      organisation_id: key.organisationId,
      plan_id: key.planId,
      leader_person_id: key.leaderPersonId,
    })
    .first('decision');
  return row?.decision;
}

/** The employee is asked once: this is the answer. */
export async function noteDecision(
  tx: Tx,
  key: DecisionKey,
  decision: ShareDecision,
  now: string,
): Promise<void> {
  await tx('mus_share_decision').insert({
    organisation_id: key.organisationId,
    plan_id: key.planId,
    leader_person_id: key.leaderPersonId,
    decision,
    decided_at: now,
  });
}

/** The new leader takes the place of the former one; what that one confirmed goes with them. */
export async function changeLeaderOfPlan(
  tx: Tx,
  key: DecisionKey,
): Promise<void> {
  await tx('mus_action_plan')
    .where({ organisation_id: key.organisationId, id: key.planId })
    .update({ leader_person_id: key.leaderPersonId });
  await tx('mus_plan_confirmation')
    .where({
      organisation_id: key.organisationId,
      plan_id: key.planId,
      party: 'leader',
    })
    .delete();
}
