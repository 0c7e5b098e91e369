import { useApi } from '@backstage/core-plugin-api';
import { useEffect, useState } from 'react';
import { endpoints, musApiRef, useTasks } from '../../api';
import type { TaskRow } from '../../api';
import type { TaskSearch } from './useTaskSearch';

const pageSize = 50;

/** Tasks of the list, more on demand. */
export function useTaskList({ mine, ...search }: TaskSearch) {
  const api = useApi(musApiRef);
  const query = {
    ...search,
    mine: mine ? ('true' as const) : undefined,
    limit: pageSize,
  };
  const key = JSON.stringify(query);
  const first = useTasks(query);
  const [more, setMore] = useState<{
    tasks: TaskRow[];
    cursor: string | null;
  } | null>(null);
  useEffect(() => setMore(null), [key, first.dataUpdatedAt]);
  const cursor = more ? more.cursor : (first.data?.nextCursor ?? null);
  return {
    page: first.data,
    error: first.error,
    refetch: () => {
      first.refetch().catch(() => {});
    },
    tasks: [...(first.data?.tasks ?? []), ...(more?.tasks ?? [])],
    hasMore: cursor !== null,
    async showMore() {
      if (cursor === null) return;
      const next = await api.call(endpoints.tasks.list, {
        query: { ...query, cursor },
      });
      setMore(before => ({
        tasks: [...(before?.tasks ?? []), ...next.tasks],
        cursor: next.nextCursor,
      }));
    },
  };
}
