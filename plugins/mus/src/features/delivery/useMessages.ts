import { useApi } from '@backstage/core-plugin-api';
import { useEffect, useState } from 'react';
import { endpoints, musApiRef, useDeliveries } from '../../api';
import type { DeliveryMessage, Reply } from '../../api';
import type { LogFilter } from './useLogFilter';

const pageSize = 50;

/** A page of the log. */
export type Log = Reply<typeof endpoints.operator.deliveries>;

/** Messages of the log, more on demand. */
export function useMessages(filter: LogFilter, when: 'now' | 'later' = 'now') {
  const api = useApi(musApiRef);
  const query = { ...filter, when, limit: pageSize };
  const key = JSON.stringify(query);
  const first = useDeliveries(query);
  const [more, setMore] = useState<{
    messages: DeliveryMessage[];
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
    messages: [...(first.data?.messages ?? []), ...(more?.messages ?? [])],
    hasMore: cursor !== null,
    async showMore() {
      if (cursor === null) return;
      const next = await api.call(endpoints.operator.deliveries, {
        query: { ...query, cursor },
      });
      setMore(before => ({
        messages: [...(before?.messages ?? []), ...next.messages],
        cursor: next.nextCursor,
      }));
    },
  };
}
