import { say, tellApart } from '@samtale/backstage-plugin-mus-common';
import type { OverviewRow } from '../../api';
import { useMusPaths } from '../../routes';
import { useLanguage } from '../../ui';
import type { Column } from '../../ui';
import {
  EmployeeCell,
  FollowUpCell,
  NeedsCell,
  PlanCell,
  SheetCell,
  TalkCell,
  TasksCell,
} from './cells';

/** The columns of the overview: preparation of both, talk, plan, follow-up, tasks (T25). */
export function useColumns(
  rows: readonly OverviewRow[],
): Array<Column<OverviewRow>> {
  const language = useLanguage();
  const paths = useMusPaths();
  const names = tellApart(
    rows.map(row => ({
      id: row.employmentId,
      name: row.employee.name,
      title: row.title,
    })),
  );
  const header = (code: string) => say(language, 'overviewColumns', code);
  return [
    {
      id: 'name',
      header: header('employee'),
      sortable: true,
      cell: row => (
        <EmployeeCell
          row={row}
          name={names.get(row.employmentId) ?? row.employee.name}
          paths={paths}
        />
      ),
    },
    {
      id: 'needs',
      header: header('needs'),
      sortable: true,
      cell: row => row.needs && <NeedsCell row={row} paths={paths} />,
    },
    {
      id: 'employeeSheet',
      header: header('employeeSheet'),
      cell: row =>
        row.employeeSheet && <SheetCell signal={row.employeeSheet} />,
    },
    {
      id: 'leaderSheet',
      header: header('leaderSheet'),
      cell: row => row.leaderSheet && <SheetCell signal={row.leaderSheet} />,
    },
    {
      id: 'talk',
      header: header('talk'),
      sortable: true,
      cell: row => <TalkCell row={row} />,
    },
    {
      id: 'plan',
      header: header('plan'),
      sortable: true,
      cell: row => row.planState && <PlanCell row={row} paths={paths} />,
    },
    {
      id: 'followUp',
      header: header('followUp'),
      sortable: true,
      cell: row => row.followUpOn && <FollowUpCell row={row} />,
    },
    {
      id: 'overdue',
      header: header('tasks'),
      sortable: true,
      align: 'end',
      cell: row => (row.openTasks > 0 ? <TasksCell row={row} /> : null),
    },
  ];
}
