import { Tx } from '../../database/Database';
import { Dialect, lockRows } from '../../database/dialect';
import { PlanQuestion, PlanRecord } from '../ActionPlanStore';
import { PlanRow, planWithPeople, toRecord } from './planRows';
import { visiblePlans } from './readable';

/** The plan as this reader finds it; the same statement for a foreign and a missing one. */
export async function findPlan(
  tx: Tx,
  question: PlanQuestion,
): Promise<PlanRecord | undefined> {
  const row: PlanRow | undefined = await planWithPeople(
    visiblePlans(tx, question),
  )
    .where('plan.id', question.planId)
    .first();
  return row && toRecord(row);
}

/** As {@link findPlan}; the row of the plan stays locked, so that changes come one after the other. */
export async function findPlanForChange(
  tx: Tx,
  question: PlanQuestion,
  dialect: Dialect,
): Promise<PlanRecord | undefined> {
  const query = planWithPeople(visiblePlans(tx, question)).where(
    'plan.id',
    question.planId,
  );
  const rows: PlanRow[] = await lockRows(query, dialect, 'plan');
  return rows[0] && toRecord(rows[0]);
}
