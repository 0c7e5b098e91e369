import { employee } from './employee';
import { employeeSheet } from './employeeSheet';
import { followUp } from './followUp';
import { leaderSheet } from './leaderSheet';
import { needs } from './needs';
import { OverviewColumn } from './OverviewColumn';
import { plan } from './plan';
import { talk } from './talk';
import { tasks } from './tasks';

/** The overview's columns, from left to right (T25). */
export const overviewColumns = [
  employee,
  needs,
  employeeSheet,
  leaderSheet,
  talk,
  plan,
  followUp,
  tasks,
] as const satisfies readonly OverviewColumn[];

export type { ColumnFacts, OverviewColumn } from './OverviewColumn';
