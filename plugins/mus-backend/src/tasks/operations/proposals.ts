import { visiblePlans } from '../../actionPlans/operations/readable';
import { PersonRef, PlanQuestion } from '../../actionPlans/ActionPlanStore';
import { Tx } from '../../database/Database';
import { jobTitle } from './jobTitle';

/** What became of a proposed task. */
export type ProposalState = 'proposed' | 'accepted' | 'declined' | 'withdrawn';

/** A proposed task as it lies in the database. */
export interface StoredProposal {
  readonly id: string;
  readonly envelope: string;
  readonly state: ProposalState;
  readonly proposedBy: PersonRef;
  readonly at: string;
}

interface Row {
  id: string;
  content: string;
  state: ProposalState;
  created_at: string;
  person_id: string;
  person_name: string;
  person_ref: string;
}

/** Tasks proposed to a plan whose content the person reads, oldest first; answered ones included. */
export async function readProposals(
  tx: Tx,
  question: PlanQuestion,
): Promise<StoredProposal[]> {
  const rows: Row[] = await visiblePlans(tx, question)
    .where('plan.id', question.planId)
    .whereIn('reader.level', ['write', 'read'])
    .join('mus_task_proposal as proposal', join =>
      join
        .on('proposal.organisation_id', '=', 'plan.organisation_id')
        .andOn('proposal.plan_id', '=', 'plan.id'),
    )
    .join('mus_person as person', join =>
      join
        .on('person.organisation_id', '=', 'proposal.organisation_id')
        .andOn('person.id', '=', 'proposal.from_person_id'),
    )
    .select('proposal.id', 'proposal.content', 'proposal.state')
    .select('proposal.created_at', 'person.id as person_id')
    .select('person.display_name as person_name')
    .select('person.entity_ref as person_ref')
    .orderBy(['proposal.created_at', 'proposal.id']);
  return rows.map(row => ({
    id: row.id,
    envelope: row.content,
    state: row.state,
    proposedBy: {
      id: row.person_id,
      name: row.person_name,
      entityRef: row.person_ref,
    },
    at: row.created_at,
  }));
}

/** Writes a proposal; false when there is one with this id. */
export async function insertProposal(
  tx: Tx,
  proposal: {
    readonly organisationId: string;
    readonly id: string;
    readonly planId: string;
    readonly fromPersonId: string;
    readonly envelope: string;
    readonly now: string;
  },
): Promise<boolean> {
  const { organisationId, id } = proposal;
  const known = await tx('mus_task_proposal')
    .where({ organisation_id: organisationId, id })
    .first('id');
  if (known) return false;
  await tx('mus_task_proposal').insert({
    organisation_id: organisationId,
    id,
    plan_id: proposal.planId,
    from_person_id: proposal.fromPersonId,
    content: proposal.envelope,
    state: 'proposed',
    created_at: proposal.now,
    decided_at: null,
  });
  return true;
}

/** Notes what became of a proposal; false when somebody answered before. */
export async function decideProposal(
  tx: Tx,
  of: {
    readonly organisationId: string;
    readonly planId: string;
    readonly id: string;
    readonly state: ProposalState;
    readonly now: string;
  },
): Promise<boolean> {
  const changed = await tx('mus_task_proposal')
    .where({
      organisation_id: of.organisationId,
      plan_id: of.planId,
      id: of.id,
      state: 'proposed',
    })
    .update({ state: of.state, decided_at: of.now });
  return changed === 1;
}

/** A plan that a task can be proposed to. */
export interface CopyTarget {
  readonly planId: string;
  readonly employee: PersonRef;
  /** Job title; empty where nobody knows it. */
  readonly title: string;
  readonly unit: { readonly id: string; readonly name: string };
}

interface TargetRow {
  plan_id: string;
  unit_id: string;
  unit_name: string;
  employee_id: string;
  employee_name: string;
  employee_ref: string;
  title: string | null;
}

/** Open plans that this person writes as the leader; of each employment and origin the newest. */
export async function openPlansOfLeader(
  tx: Tx,
  who: Omit<PlanQuestion, 'planId'>,
): Promise<CopyTarget[]> {
  const rows: TargetRow[] = await visiblePlans(tx, who)
    .where('reader.level', 'write')
    .where('plan.leader_person_id', who.personId)
    .whereNull('plan.closed_at')
    .whereNotExists(
      tx('mus_action_plan as newer')
        .whereRaw(
          'newer.organisation_id = plan.organisation_id and newer.employment_id = plan.employment_id and newer.origin = plan.origin and newer.leader_person_id = plan.leader_person_id and (newer.created_at > plan.created_at or (newer.created_at = plan.created_at and newer.id > plan.id))',
        )
        .whereNull('newer.closed_at')
        .select(tx.raw('1')),
    )
    .join('mus_person as employee', join =>
      join
        .on('employee.organisation_id', '=', 'plan.organisation_id')
        .andOn('employee.id', '=', 'plan.employee_person_id'),
    )
    .join('mus_unit as unit', join =>
      join
        .on('unit.organisation_id', '=', 'plan.organisation_id')
        .andOn('unit.id', '=', 'plan.unit_id'),
    )
    .select('plan.id as plan_id', 'unit.id as unit_id')
    .select('unit.name as unit_name', 'employee.id as employee_id')
    .select('employee.display_name as employee_name')
    .select('employee.entity_ref as employee_ref', jobTitle(tx))
    .orderBy([
      { column: 'employee.sort_key' },
      { column: 'plan.created_at', order: 'desc' },
    ]);
  return rows.map(row => ({
    planId: row.plan_id,
    title: row.title ?? '',
    unit: { id: row.unit_id, name: row.unit_name },
    employee: {
      id: row.employee_id,
      name: row.employee_name,
      entityRef: row.employee_ref,
    },
  }));
}
