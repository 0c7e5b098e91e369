import { Tx } from '../../database/Database';
import { ActionPlanStore, PlanQuestion } from '../ActionPlanStore';
import { LoadedPlan, partyOf } from '../loadPlan';

/** Other follow-ups of the leader, by day. */
export type Crowd = ReadonlyMap<string, number>;

/** The leader is told how crowded days are; for the employee that is nobody's business. */
export async function crowdOn(
  deps: { readonly store: ActionPlanStore },
  tx: Tx,
  { record }: LoadedPlan,
  question: PlanQuestion,
  days: ReadonlyArray<string | null>,
): Promise<Crowd> {
  const asked = [...new Set(days.filter(day => day !== null))];
  const leads =
    partyOf(record, question.personId) === 'leader' && record.level === 'write';
  if (asked.length === 0 || !leads) return new Map();
  const leaderPersonId = record.leader.id;
  return deps.store.countFollowUps(tx, {
    ...question,
    leaderPersonId,
    days: asked,
  });
}
