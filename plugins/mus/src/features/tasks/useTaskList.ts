import { useTasks } from '../../api';
import type { TaskSearch } from './useTaskSearch';

const pageSize = 50;

/** Tasks of the list, more on demand; what was asked for stays while the list is looked at anew. */
export function useTaskList({ mine, ...search }: TaskSearch) {
  const list = useTasks({
    ...search,
    mine: mine ? ('true' as const) : undefined,
    limit: pageSize,
  });
  const pages = list.data?.pages ?? [];
  return {
    page: pages.length > 0 ? pages[0] : undefined,
    error: list.error,
    refetch: () => {
      list.refetch().catch(() => {});
    },
    tasks: pages.flatMap(({ tasks }) => tasks),
    hasMore: list.hasNextPage,
    async showMore() {
      await list.fetchNextPage({ throwOnError: true });
    },
  };
}
