import { Tx } from '../../database/Database';
import { Dialect, lockRows } from '../../database/dialect';
import { PlanKey } from '../ActionPlanStore';
import { readPlanStates } from './readPlanStates';

/** Writes the state that a plan's facts give where another one stands; true when it did. */
export async function repairPlanState(
  tx: Tx,
  of: PlanKey,
  dialect: Dialect,
): Promise<boolean> {
  const plan = () =>
    tx('mus_action_plan').where({
      organisation_id: of.organisationId,
      id: of.planId,
    });
  await lockRows(plan().select('id'), dialect);
  const [check] = await readPlanStates(tx, of.organisationId, of);
  if (!check?.wrong) {
    return false;
  }
  await plan().update({ state: check.computed });
  return true;
}
