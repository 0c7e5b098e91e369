import { PlanFacts, planState } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { PlanKey } from '../ActionPlanStore';
import { planColumns } from './planRows';

/**
 * Writes the row of a plan, its state with the facts it follows from. False
 * when the row was not at the versions of `before`.
 */
export async function updatePlan(
  tx: Tx,
  of: PlanKey & { before: PlanFacts; after: PlanFacts; now: string },
): Promise<boolean> {
  const changed = await tx('mus_action_plan')
    .where({
      organisation_id: of.organisationId,
      id: of.planId,
      version: of.before.version,
      content_version: of.before.contentVersion,
    })
    .update({
      ...planColumns(of.after),
      state: planState(of.after),
      changed_at: of.now,
    });
  return changed === 1;
}
