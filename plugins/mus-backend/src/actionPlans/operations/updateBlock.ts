import { Tx } from '../../database/Database';
import { BlockWrite, PlanKey } from '../ActionPlanStore';
import { blockColumns } from './blockColumns';

/** Writes the next version of a block; false when it was not at the one before. */
export async function updateBlock(
  tx: Tx,
  of: PlanKey & { block: BlockWrite },
): Promise<boolean> {
  const changed = await tx('mus_plan_block')
    .where({
      organisation_id: of.organisationId,
      plan_id: of.planId,
      id: of.block.id,
      version: of.block.version - 1,
    })
    .update(blockColumns(of.block));
  return changed === 1;
}
