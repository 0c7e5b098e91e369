import { Tx } from '../../database/Database';
import { PlanQuestion } from '../ActionPlanStore';
import { readablePlan } from './readable';

/** True while the plan's leader leads the employee, or holds their talks, in the employment that the plan is of. */
export async function sameTwo(
  tx: Tx,
  question: PlanQuestion,
): Promise<boolean> {
  const row = await readablePlan(tx, question)
    .join('mus_employment as employment', join =>
      join
        .on('employment.organisation_id', '=', 'plan.organisation_id')
        .andOn('employment.id', '=', 'plan.employment_id'),
    )
    .whereNull('employment.valid_to')
    .whereRaw(
      'plan.leader_person_id in (employment.leader_person_id, employment.talk_holder_person_id)',
    )
    .first('plan.id');
  return row !== undefined;
}
