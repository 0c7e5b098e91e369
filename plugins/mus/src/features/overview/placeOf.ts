import type { OverviewRow } from '../../api';
import type { useMusPaths } from '../../routes';

type Paths = ReturnType<typeof useMusPaths>;

const inThePlan = new Set([
  'confirm',
  'followUpDue',
  'followUpMissed',
  'overdueTasks',
]);

/** The page where the need of a row is met: one click to the thing itself. */
export function placeOfNeed(row: OverviewRow, paths: Paths): string | null {
  if (row.needs !== null && inThePlan.has(row.needs) && row.planId)
    return paths.plan(row.planId);
  if (row.needs === 'invite') return paths.entry;
  if (!row.talkId) return null;
  return row.needs === 'answer'
    ? paths.preparation(row.talkId)
    : paths.talk(row.talkId);
}
