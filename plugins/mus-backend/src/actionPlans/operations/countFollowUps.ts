import { Tx } from '../../database/Database';
import { asCount } from '../../database/dialect';
import { PlanKey } from '../ActionPlanStore';

/** How many other open plans of the leader have their follow-up that day. */
export async function countFollowUps(
  tx: Tx,
  of: PlanKey & { leaderPersonId: string; on: string },
): Promise<number> {
  const row = await tx('mus_action_plan')
    .where({
      organisation_id: of.organisationId,
      leader_person_id: of.leaderPersonId,
      follow_up_on: of.on,
    })
    .whereNot('id', of.planId)
    .whereNull('closed_at')
    .count({ count: '*' })
    .first();
  return asCount(row?.count);
}
