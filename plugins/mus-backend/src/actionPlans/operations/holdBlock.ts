import { Tx } from '../../database/Database';
import { hold, HoldWish } from '../../people/operations/hold';
import { PlanKey } from '../ActionPlanStore';

/** Takes the soft hold of a block where it is free or mine, or lets go of mine. */
export function holdBlock(
  tx: Tx,
  of: PlanKey & HoldWish & { blockId: string },
): Promise<void> {
  const { organisationId, planId, blockId } = of;
  const block = tx('mus_plan_block').where({
    organisation_id: organisationId,
    plan_id: planId,
    id: blockId,
  });
  return hold(block, of);
}
