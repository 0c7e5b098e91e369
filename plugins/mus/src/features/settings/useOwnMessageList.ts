import { useApi } from '@backstage/core-plugin-api';
import { useEffect, useState } from 'react';
import { endpoints, musApiRef, useOwnMessages } from '../../api';
import type { OwnMessage } from '../../api';

/** My messages, older ones on demand. */
export function useOwnMessageList() {
  const api = useApi(musApiRef);
  const first = useOwnMessages();
  const [more, setMore] = useState<{
    messages: OwnMessage[];
    cursor: string | null;
  } | null>(null);
  useEffect(() => setMore(null), [first.dataUpdatedAt]);
  const cursor = more ? more.cursor : (first.data?.nextCursor ?? null);
  return {
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
        query: { cursor },
      });
      setMore(before => ({
        messages: [...(before?.messages ?? []), ...next.messages],
        cursor: next.nextCursor,
      }));
    },
  };
}
