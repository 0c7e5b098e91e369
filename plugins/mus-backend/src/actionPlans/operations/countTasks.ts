import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { asCount } from '../../database/dialect';
import { PlanQuestion, TaskCounts } from '../ActionPlanStore';
import { visiblePlans } from './readable';

/** Tasks of a plan (alias `plan`) that are neither done nor dropped. */
export function openTasks(tx: Tx): Knex.QueryBuilder {
  return tx('mus_plan_block as block')
    .count('*')
    .whereRaw(
      'block.organisation_id = plan.organisation_id and block.plan_id = plan.id',
    )
    .where('block.kind', 'task')
    .whereNull('block.removed_at')
    .whereIn('block.task_state', ['planned', 'started']);
}

/** Those of {@link openTasks} whose deadline has passed. */
export function overdueTasks(tx: Tx, today: string): Knex.QueryBuilder {
  return openTasks(tx).where('block.task_deadline', '<', today);
}

/** Tasks that the leader proposed to a plan (alias `plan`) and that wait for the employee. */
export function proposedTasks(tx: Tx): Knex.QueryBuilder {
  return tx('mus_task_proposal as proposal')
    .count('*')
    .whereRaw(
      'proposal.organisation_id = plan.organisation_id and proposal.plan_id = plan.id',
    )
    .where('proposal.state', 'proposed')
    .whereNull('plan.closed_at');
}

/** Open and overdue tasks of one plan, for everybody who sees that it is there. */
export async function countTasks(
  tx: Tx,
  question: PlanQuestion & { readonly today: string },
): Promise<TaskCounts> {
  const row = await visiblePlans(tx, question)
    .where('plan.id', question.planId)
    .first({
      open: openTasks(tx).whereNull('plan.closed_at'),
      overdue: overdueTasks(tx, question.today).whereNull('plan.closed_at'),
    });
  return {
    openTasks: asCount(row?.open ?? 0),
    overdueTasks: asCount(row?.overdue ?? 0),
  };
}
