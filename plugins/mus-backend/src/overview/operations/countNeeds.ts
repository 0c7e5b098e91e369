import { Tx } from '../../database/Database';
import { asCount } from '../../database/dialect';
import { LineBindings, teamLines } from '../sql/linesSql';
import { LineFilter, matchSql } from '../sql/matchSql';

/** How many lines there are per need, and how many match what was asked for. */
export interface NeedCounts {
  readonly counts: Record<string, number>;
  readonly total: number;
}

/** Counts in one statement: all lines per need, and those that match. */
export async function countNeeds(
  tx: Tx,
  bindings: LineBindings,
  filter: LineFilter,
): Promise<NeedCounts> {
  const wanted = matchSql(filter);
  const rows: Array<{ needs: string | null; n: unknown; hits: unknown }> =
    await teamLines(tx, bindings)
      .select('line.needs')
      .count({ n: '*' })
      .select(
        tx.raw(
          `sum(case when ${wanted.sql} then 1 else 0 end) as hits`,
          wanted.bindings,
        ),
      )
      .groupBy('line.needs');
  return {
    counts: Object.fromEntries(
      rows.map(row => [row.needs ?? 'none', asCount(row.n)]),
    ),
    total: rows.reduce((sum, row) => sum + asCount(row.hits), 0),
  };
}
