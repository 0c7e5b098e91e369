import { taskFilters, taskSorts } from '@samtale/backstage-plugin-mus-common';
import { useSearchParams } from 'react-router-dom';

/** What the list shows, as it stands in the address: to be kept, linked and gone back to. */
export function useTaskSearch() {
  const [params, setParams] = useSearchParams();
  const search = {
    filter: taskFilters.find(one => one === params.get('filter')) ?? 'open',
    sort: taskSorts.find(one => one === params.get('sort')) ?? 'deadline',
    personId: params.get('person') ?? undefined,
    mine: params.get('mine') === 'true',
  } as const;
  const set = (key: string, value: string | undefined) =>
    setParams(
      before => {
        const next = new URLSearchParams(before);
        if (value) next.set(key, value);
        else next.delete(key);
        return next;
      },
      { replace: true },
    );
  return { search, set };
}

/** What the list shows. */
export type TaskSearch = ReturnType<typeof useTaskSearch>['search'];
