import { Tx } from '../../database/Database';
import { asCount } from '../../database/dialect';
import { PlanListing, PlanQuestion } from '../ActionPlanStore';
import { openTasks, overdueTasks, proposedTasks } from './countTasks';
import { PlanRow, planWithPeople, toRecord } from './planRows';
import { visiblePlans } from './readable';

/** More plans than anybody has. */
const SHOWN = 500;

interface ListedRow extends PlanRow {
  open_tasks: unknown;
  overdue_tasks: unknown;
  proposed_tasks: unknown;
}

/** Plans whose content the person may read, newest first, with their open and overdue tasks. */
export async function listPlans(
  tx: Tx,
  who: Omit<PlanQuestion, 'planId'> & {
    as?: 'employee' | 'leader';
    today: string;
  },
): Promise<PlanListing[]> {
  const query = planWithPeople(visiblePlans(tx, who))
    .whereIn('reader.level', ['write', 'read'])
    .select({ open_tasks: openTasks(tx) })
    .select({ overdue_tasks: overdueTasks(tx, who.today) })
    .select({ proposed_tasks: proposedTasks(tx) })
    .orderBy([
      { column: 'plan.created_at', order: 'desc' },
      { column: 'plan.id' },
    ])
    .limit(SHOWN);
  if (who.as) {
    query.where(`plan.${who.as}_person_id`, who.personId);
  }
  const rows: ListedRow[] = await query;
  return rows.map(row => ({
    ...toRecord(row),
    openTasks: asCount(row.open_tasks),
    overdueTasks: asCount(row.overdue_tasks),
    proposedTasks: asCount(row.proposed_tasks),
  }));
}
