import { useApi } from '@backstage/core-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { QueryClient, UseMutationResult } from '@tanstack/react-query';
import type {
  CallInput,
  Endpoint,
  MusError,
  Reply,
} from '@samtale/backstage-plugin-mus-common/contract';
import { musApiRef } from './musApi';

interface CommandOptions<E extends Endpoint> {
  /** Endpoints whose replies are out of date afterwards. */
  changes?: readonly Endpoint[];
  /** Puts the reply where a query will find it. */
  store?: (queries: QueryClient, reply: Reply<E>) => void;
}

/**
 * Sends a change. Home and overview are always looked at anew afterwards.
 *
 * @example `const send = useMusCommand(musContract.rounds.send, { changes: [musContract.rounds.get] })`
 */
export function useMusCommand<E extends Endpoint>(
  endpoint: E,
  options: CommandOptions<E> = {},
): UseMutationResult<Reply<E>, MusError, CallInput<E>> {
  const api = useApi(musApiRef);
  const queries = useQueryClient();
  return useMutation<Reply<E>, MusError, CallInput<E>>({
    mutationFn: input => api.call(endpoint, input),
    // Not awaited: the caller goes on at once, pages catch up by themselves.
    onSuccess: reply => {
      options.store?.(queries, reply);
      const stale = [
        '/v1/home',
        '/v1/overview',
        ...(options.changes ?? []).map(one => one.path),
      ];
      for (const path of stale) {
        void queries.invalidateQueries({ queryKey: ['mus', path] });
      }
    },
  });
}
