import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import type { QueryKey, UseQueryResult } from '@tanstack/react-query';
import { buildUrl } from '@samtale/backstage-plugin-mus-common/contract';
import type {
  CallInput,
  Endpoint,
  MusError,
  Reply,
} from '@samtale/backstage-plugin-mus-common/contract';
import { musApiRef } from './musApi';

interface Loose {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
}

/** Key of a reply in the store: `['mus', '/v1/rounds/:roundId', '/v1/rounds/1']`; the first two address all of an endpoint. */
export function keyOf<E extends Endpoint>(
  endpoint: E,
  input?: CallInput<E>,
): QueryKey {
  const { params, query } = (input ?? {}) as Loose;
  return input
    ? ['mus', endpoint.path, buildUrl(endpoint, params, query)]
    : ['mus', endpoint.path];
}

interface QueryOptions {
  /** Asks only when true; default true. */
  enabled?: boolean;
  /** Seconds between looks for changes when no signal comes; default none. */
  pollSeconds?: number;
  /** Never shows an older reply first: `data` is undefined until the server has answered this page. */
  fresh?: boolean;
}

/**
 * Reads an endpoint and keeps it fresh.
 *
 * @example `const round = useMusQuery(musContract.rounds.get, { params: { roundId } })`
 */
export function useMusQuery<E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
  options: QueryOptions = {},
): UseQueryResult<Reply<E>, MusError> {
  const api = useApi(musApiRef);
  const result = useQuery<Reply<E>, MusError>({
    queryKey: keyOf(endpoint, input),
    queryFn: ({ signal }) => api.call(endpoint, { ...input, signal }),
    enabled: options.enabled ?? true,
    refetchInterval: options.pollSeconds ? options.pollSeconds * 1000 : false,
    ...(options.fresh
      ? { staleTime: 0, refetchOnMount: 'always' as const }
      : {}),
  });
  const held = options.fresh && !result.isFetchedAfterMount;
  return held
    ? ({ ...result, data: undefined, isPending: true } as typeof result)
    : result;
}
