import { Tx } from '../../database/Database';
import { PlanKey } from '../ActionPlanStore';
import { BlockWrite } from '../ActionPlanStore';
import { blockColumns } from './blockColumns';

/** Writes a new block. */
export async function insertBlock(
  tx: Tx,
  of: PlanKey & { block: BlockWrite },
): Promise<void> {
  await tx('mus_plan_block').insert({
    ...blockColumns(of.block),
    organisation_id: of.organisationId,
    plan_id: of.planId,
    id: of.block.id,
    kind: of.block.kind,
  });
}
