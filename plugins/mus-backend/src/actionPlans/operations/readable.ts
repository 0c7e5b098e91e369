import { Knex } from 'knex';
import { joinReader } from '../../access/joinReader';
import { Tx } from '../../database/Database';
import { PlanQuestion } from '../ActionPlanStore';

/** Plans the person has a reader row for, status only included. Alias `plan`. */
export function visiblePlans(
  tx: Tx,
  who: Omit<PlanQuestion, 'planId'>,
): Knex.QueryBuilder {
  return joinReader(tx('mus_action_plan as plan'), 'plan', {
    ...who,
    kind: 'plan',
  });
}

/** One plan, when the person may read its content. Alias `plan`. */
export function readablePlan(
  tx: Tx,
  question: PlanQuestion,
): Knex.QueryBuilder {
  return visiblePlans(tx, question)
    .where('plan.id', question.planId)
    .whereIn('reader.level', ['write', 'read']);
}
