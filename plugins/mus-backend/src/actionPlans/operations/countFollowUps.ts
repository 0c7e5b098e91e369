import { Tx } from '../../database/Database';
import { asCount } from '../../database/dialect';
import { PlanKey } from '../ActionPlanStore';

/** How many other open plans of the leader have their follow-up on each of the days; a day without any is left out. */
export async function countFollowUps(
  tx: Tx,
  of: PlanKey & { leaderPersonId: string; days: readonly string[] },
): Promise<ReadonlyMap<string, number>> {
  const rows: Array<{ follow_up_on: string; count: unknown }> = await tx(
    'mus_action_plan',
  )
    .where({
      organisation_id: of.organisationId,
      leader_person_id: of.leaderPersonId,
    })
    .whereIn('follow_up_on', of.days)
    .whereNot('id', of.planId)
    .whereNull('closed_at')
    .groupBy('follow_up_on')
    .select('follow_up_on')
    .count({ count: '*' });
  return new Map(rows.map(row => [row.follow_up_on, asCount(row.count)]));
}
