import { newPlan, planState } from '@samtale/backstage-plugin-mus-common';
import { planParties } from '../../actionPlans/loadPlan';
import { planColumns } from '../../actionPlans/operations/planRows';
import { Tx } from '../../database/Database';

/** A plan that begins without a talk. */
export interface StartedPlan {
  readonly organisationId: string;
  readonly id: string;
  readonly origin: string;
  /** The origin's own key; null for plans that people make here. */
  readonly reference: string | null;
  readonly employmentId: string;
  readonly unitId: string;
  readonly employeePersonId: string;
  readonly leaderPersonId: string;
  readonly now: string;
}

/** Writes an empty plan without a talk. */
export async function insertStartedPlan(
  tx: Tx,
  plan: StartedPlan,
): Promise<void> {
  const facts = newPlan(planParties);
  await tx('mus_action_plan').insert({
    ...planColumns(facts),
    organisation_id: plan.organisationId,
    id: plan.id,
    talk_id: null,
    origin: plan.origin,
    origin_reference: plan.reference,
    employment_id: plan.employmentId,
    unit_id: plan.unitId,
    employee_person_id: plan.employeePersonId,
    leader_person_id: plan.leaderPersonId,
    state: planState(facts),
    created_at: plan.now,
    changed_at: plan.now,
  });
}
