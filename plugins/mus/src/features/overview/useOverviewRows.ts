import { useApi } from '@backstage/core-plugin-api';
import { useEffect, useRef, useState } from 'react';
import { endpoints, musApiRef, useOverview } from '../../api';
import type { OverviewRow, Reply } from '../../api';
import type { OverviewSearch } from './overviewSearch';

type Page = Reply<typeof endpoints.overview.team>;

/** Enough for the largest unit on one screen; more on demand. */
const pageSize = 100;

/** Rows of the overview; while another filter loads, the rows before stay in view. */
export function useOverviewRows(search: OverviewSearch) {
  const api = useApi(musApiRef);
  const query = { ...search, limit: pageSize };
  const first = useOverview(query);
  const last = useRef<Page>();
  if (first.data) last.current = first.data;
  const page = first.data ?? last.current;
  const [more, setMore] = useState<{
    rows: OverviewRow[];
    cursor: string | null;
  } | null>(null);
  const key = JSON.stringify(search);
  useEffect(() => setMore(null), [key, first.dataUpdatedAt]);
  const cursor = more ? more.cursor : (page?.nextCursor ?? null);
  return {
    error: first.error,
    refetch: () => {
      first.refetch().catch(() => {});
    },
    page,
    rows: [...(page?.rows ?? []), ...(more?.rows ?? [])],
    hasMore: cursor !== null,
    async showMore() {
      if (cursor === null) return;
      const next = await api.call(endpoints.overview.team, {
        query: { ...query, cursor },
      });
      setMore(before => ({
        rows: [...(before?.rows ?? []), ...next.rows],
        cursor: next.nextCursor,
      }));
    },
  };
}
