import { Tx } from '../../database/Database';
import { PlanKey, StoredConfirmation } from '../ActionPlanStore';

/** Writes what one party says now in place of what it said before. */
export async function saveConfirmation(
  tx: Tx,
  of: PlanKey & { confirmation: StoredConfirmation },
): Promise<void> {
  const { party, verdict, envelope, contentVersion, at } = of.confirmation;
  await tx('mus_plan_confirmation')
    .insert({
      organisation_id: of.organisationId,
      plan_id: of.planId,
      party,
      verdict,
      remark: envelope,
      content_version: contentVersion,
      at,
    })
    .onConflict(['organisation_id', 'plan_id', 'party'])
    .merge();
}
