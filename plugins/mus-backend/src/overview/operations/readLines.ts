import { OverviewQuery } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { bytewise } from '../../database/dialect';
import { Cursor } from '../cursor';
import { LineRow } from '../LineRow';
import { LineBindings, teamLines } from '../sql/linesSql';
import { LineFilter, matchSql } from '../sql/matchSql';
import { sortSql } from '../sql/needsSql';

/** One page to read. */
export interface Page extends Required<Pick<OverviewQuery, 'sort' | 'order'>> {
  readonly filter: LineFilter;
  readonly after: Cursor | null;
  readonly limit: number;
}

/** The lines of one page in order, each with the value that it was ordered by. */
export async function readLines(
  tx: Tx,
  bindings: LineBindings,
  { filter, sort, order, after, limit }: Page,
): Promise<Array<LineRow & { sort_value: string | number }>> {
  const key = bytewise(tx, 'line.sort_key').toQuery();
  const value = sortSql[sort];
  const beyond = order === 'asc' ? '>' : '<';
  const query = teamLines(tx, bindings)
    .select('line.*', tx.raw(`${value} as sort_value`))
    .limit(limit);
  const wanted = matchSql(filter);
  query.whereRaw(wanted.sql, wanted.bindings);
  if (after) {
    query.whereRaw(
      `(${value} ${beyond} :value or (${value} = :value and (${key} ${beyond} :key or (${key} = :key and line.employment_id ${beyond} :id))))`,
      { value: after.value, key: after.key, id: after.id },
    );
  }
  return query.orderByRaw(
    `sort_value ${order}, ${key} ${order}, line.employment_id ${order}`,
  );
}
