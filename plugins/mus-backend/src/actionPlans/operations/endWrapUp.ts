import { Tx } from '../../database/Database';
import { PlanKey } from '../ActionPlanStore';

/** Notes in the plan's round that its wrap-up is done, when the plan's leader leads the round too. */
export async function endWrapUp(
  tx: Tx,
  of: PlanKey & { doneAt: string },
): Promise<void> {
  const rounds = tx('mus_action_plan as plan')
    .join('mus_talk as talk', join =>
      join
        .on('talk.organisation_id', '=', 'plan.organisation_id')
        .andOn('talk.id', '=', 'plan.talk_id'),
    )
    .where({ 'plan.organisation_id': of.organisationId, 'plan.id': of.planId })
    .whereRaw('plan.leader_person_id = mus_round.leader_person_id')
    .select('talk.round_id');
  await tx('mus_round')
    .where('organisation_id', of.organisationId)
    .whereIn('id', rounds)
    .whereNull('wrap_up_done_at')
    .update({ wrap_up_done_at: of.doneAt });
}
