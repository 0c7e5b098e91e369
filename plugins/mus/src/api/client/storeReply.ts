import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Puts the reply of a change where its query finds it. A look that began
 * before the change may answer later with what was: it is made anew.
 */
export function storeReply(
  queries: QueryClient,
  queryKey: QueryKey,
  reply: object,
): void {
  queries.setQueryData(queryKey, reply);
  const one = { queryKey, exact: true };
  if (queries.isFetching(one) > 0) void queries.invalidateQueries(one);
}
