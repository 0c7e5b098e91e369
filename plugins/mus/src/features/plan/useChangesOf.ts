import { useEffect, useRef } from 'react';
import { usePlanChanges } from '../../api';
import type { PlanContent } from '../../api';

/** The log of a plan, read anew whenever the plan is another than before. */
export function useChangesOf(plan: PlanContent, before: number | undefined) {
  const log = usePlanChanges(plan.id, before);
  const { refetch } = log;
  const stand = JSON.stringify([
    plan.version,
    plan.contentVersion,
    plan.blocks.map(({ id, version }) => [id, version]),
  ]);
  const seen = useRef(stand);
  useEffect(() => {
    if (seen.current === stand) return;
    seen.current = stand;
    refetch().catch(() => {});
  }, [stand, refetch]);
  return log;
}
