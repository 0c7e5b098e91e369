import { useApi } from '@backstage/core-plugin-api';
import { useEffect, useState } from 'react';
import { endpoints, musApiRef, useOwnMessages } from '../../api';
import type { OwnMessage } from '../../api';

/** How my messages are narrowed. */
export interface OwnFilter {
  /** Of this kind, by itself or in a daily mail. */
  readonly mail?: string;
  readonly only?: 'failed';
}

/** My messages, older ones on demand. */
export function useOwnMessageList() {
  const api = useApi(musApiRef);
  const [filter, setFilter] = useState<OwnFilter>({});
  const first = useOwnMessages(filter);
  const [more, setMore] = useState<{
    messages: OwnMessage[];
    cursor: string | null;
  } | null>(null);
  useEffect(() => setMore(null), [filter, first.dataUpdatedAt]);
  const cursor = more ? more.cursor : (first.data?.nextCursor ?? null);
  return {
    filter,
    choose: (change: OwnFilter) => setFilter({ ...filter, ...change }),
    clear: () => setFilter({}),
    narrowed: Boolean(filter.mail || filter.only),
    ready: first.data !== undefined,
    error: first.error,
    refetch: () => {
      first.refetch().catch(() => {});
    },
    coming: first.data?.coming ?? [],
    messages: [...(first.data?.messages ?? []), ...(more?.messages ?? [])],
    hasMore: cursor !== null,
    async showMore() {
      if (cursor === null) return;
      const next = await api.call(endpoints.mailSettings.messages, {
        query: { ...filter, cursor },
      });
      setMore(before => ({
        messages: [...(before?.messages ?? []), ...next.messages],
        cursor: next.nextCursor,
      }));
    },
  };
}
