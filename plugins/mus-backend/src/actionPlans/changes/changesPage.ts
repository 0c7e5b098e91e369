import { PlanChange } from '@samtale/backstage-plugin-mus-common';
import { LoadedPlan } from '../loadPlan';
import { PersonRef, StoredChange } from '../ActionPlanStore';
import { openChanges } from './sealChanges';

/** One line of the change log. */
export interface ChangeLine {
  readonly number: number;
  readonly at: string;
  readonly by: PersonRef | null;
  readonly changes: PlanChange[];
  /** The block that was taken away here, while it is still away. */
  readonly restorable: string | null;
}

/** The change log as its page shows it: who did what, and what can be brought back. */
export function changesPage(
  lines: ReadonlyArray<StoredChange & { by: PersonRef | null }>,
  { key, facts }: LoadedPlan,
): ChangeLine[] {
  const away = new Set(
    facts.blocks.filter(block => block.removed).map(({ id }) => id),
  );
  return lines.map(line => {
    const changes = openChanges(key, line);
    const removal = changes.some(({ code }) => code === 'removed');
    const { number, at, by, subjectId } = line;
    const restorable = removal && away.has(subjectId) ? subjectId : null;
    return { number, at, by, changes, restorable };
  });
}
