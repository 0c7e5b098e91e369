import { planState } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { NewPlan } from '../ActionPlanStore';
import { planColumns } from './planRows';

/** Writes a new plan. */
export async function insertPlan(tx: Tx, plan: NewPlan): Promise<void> {
  await tx('mus_action_plan').insert({
    ...planColumns(plan.facts),
    organisation_id: plan.organisationId,
    id: plan.id,
    talk_id: plan.talk.id,
    origin: plan.origin,
    employment_id: plan.talk.employmentId,
    unit_id: plan.talk.unitId,
    employee_person_id: plan.talk.employeePersonId,
    leader_person_id: plan.talk.leaderPersonId,
    state: planState(plan.facts),
    created_at: plan.now,
    changed_at: plan.now,
  });
}
