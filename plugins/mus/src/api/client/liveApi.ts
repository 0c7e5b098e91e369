import { createApiRef, useApiHolder } from '@backstage/core-plugin-api';
import { liveChannel } from '@samtale/backstage-plugin-mus-common';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

interface SignalApi {
  subscribe(
    channel: string,
    onMessage: (message: { kind?: string; id?: string }) => void,
  ): { unsubscribe(): void };
}

/** Backstage's signals by their public id: they are optional, so there is no dependency. */
const signalApiRef = createApiRef<SignalApi>({ id: 'plugin.signal.service' });

/**
 * Looks again at everything about a document when the backend says it changed.
 * Pages poll beside it, since a page cannot know that its socket is away; see `pollSeconds` of the queries.
 */
export function useLiveChanges(): void {
  const signals = useApiHolder().get(signalApiRef);
  const queries = useQueryClient();
  useEffect(() => {
    const subscription = signals?.subscribe(liveChannel, ({ id }) => {
      const touched = {
        predicate: ({ queryKey }: { queryKey: readonly unknown[] }) =>
          aboutIt(queryKey, id),
      };
      queries.invalidateQueries(touched).catch(() => undefined);
    });
    return () => subscription?.unsubscribe();
  }, [signals, queries]);
}

function aboutIt(key: readonly unknown[], id: string | undefined): boolean {
  if (key[0] !== 'mus') return false;
  const url = String(key[2] ?? '');
  return (
    !id ||
    url.includes(id) ||
    url.startsWith('/v1/home') ||
    url.startsWith('/v1/overview') ||
    url.startsWith('/v1/rounds/')
  );
}
