import { useApi } from '@backstage/core-plugin-api';
import { useEffect, useState } from 'react';
import { endpoints, musApiRef, useDeliveries } from '../../api';
import type { DeliveryMessage } from '../../api';

const pageSize = 50;

/** Messages of the log, more on demand. */
export function useMessages(state: DeliveryMessage['state'] | undefined) {
  const api = useApi(musApiRef);
  const query = { state, limit: pageSize };
  const first = useDeliveries(query);
  const [more, setMore] = useState<{
    messages: DeliveryMessage[];
    cursor: string | null;
  } | null>(null);
  useEffect(() => setMore(null), [state, first.dataUpdatedAt]);
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
