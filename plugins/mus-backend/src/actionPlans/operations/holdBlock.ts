import { Tx } from '../../database/Database';
import { PlanKey } from '../ActionPlanStore';

/** Takes the soft hold where it is free or mine; `until: null` lets go of mine. */
export async function holdBlock(
  tx: Tx,
  of: PlanKey & {
    blockId: string;
    personId: string;
    now: string;
    until: string | null;
  },
): Promise<void> {
  const block = tx('mus_plan_block').where({
    organisation_id: of.organisationId,
    plan_id: of.planId,
    id: of.blockId,
  });
  if (of.until === null) {
    await block
      .where('held_by_person_id', of.personId)
      .update({ held_by_person_id: null, held_until: null });
    return;
  }
  await block
    .where(free =>
      free
        .whereNull('held_until')
        .orWhere('held_until', '<=', of.now)
        .orWhere('held_by_person_id', of.personId),
    )
    .update({ held_by_person_id: of.personId, held_until: of.until });
}
