import { OverviewQuery, sortKey } from '@samtale/backstage-plugin-mus-common';

/** What lines are narrowed by. */
export type LineFilter = Pick<OverviewQuery, 'unitId' | 'needs' | 'search'>;

/** A condition over the table `line`; as `queryLines` in common. */
export function matchSql({ unitId, needs, search }: LineFilter): {
  sql: string;
  bindings: string[];
} {
  const parts: Array<[string, string[]]> = [['1 = 1', []]];
  if (unitId) parts.push(['line.unit_id = ?', [unitId]]);
  if (needs) parts.push([`coalesce(line.needs, 'none') = ?`, [needs]]);
  // A key holds letters and digits only, so there is nothing to escape.
  if (search) parts.push(['line.sort_key like ?', [`%${sortKey(search)}%`]]);
  return {
    sql: parts.map(([sql]) => sql).join(' and '),
    bindings: parts.flatMap(([, bindings]) => bindings),
  };
}
