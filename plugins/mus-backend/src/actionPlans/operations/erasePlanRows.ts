import { Tx } from '../../database/Database';

/** What belongs to a plan and to nothing else. */
const tables = [
  'mus_plan_block',
  'mus_plan_check_in',
  'mus_plan_change',
  'mus_plan_confirmation',
  'mus_task_proposal',
  'mus_share_decision',
] as const;

/** Which plan. */
interface PlanOf {
  readonly organisationId: string;
  readonly planId: string;
}

/** Deletes what was written in a plan and who could read it, and closes it. */
export async function deletePlanContent(
  tx: Tx,
  { organisationId, planId }: PlanOf,
  now: string,
): Promise<void> {
  for (const table of tables) {
    await tx(table)
      .where({ organisation_id: organisationId, plan_id: planId })
      .delete();
  }
  await tx('mus_reader')
    .where({
      organisation_id: organisationId,
      document_kind: 'plan',
      document_id: planId,
    })
    .delete();
  await tx('mus_action_plan')
    .where({ organisation_id: organisationId, id: planId })
    .update({
      state: 'closed',
      closed_at: tx.raw('coalesce(closed_at, ?)', [now]),
    });
}

/** Notes that a plan is erased; false when another run did so before. */
export async function notePlanErased(
  tx: Tx,
  { organisationId, planId }: PlanOf,
  now: string,
): Promise<boolean> {
  const noted = await tx('mus_action_plan')
    .where({ organisation_id: organisationId, id: planId })
    .whereNull('erased_at')
    .update({ erased_at: now });
  return noted === 1;
}
