import { overviewSorts } from '@samtale/backstage-plugin-mus-common';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Sort } from '../../ui';

type SortBy = (typeof overviewSorts)[number];

/** What the overview shows, as it stands in the address: to be kept, linked and gone back to. */
export interface OverviewSearch {
  needs: string | undefined;
  search: string | undefined;
  unitId: string | undefined;
  sort: SortBy;
  order: 'asc' | 'desc';
}

function readSearch(params: URLSearchParams): OverviewSearch {
  const sort = overviewSorts.find(one => one === params.get('sort')) ?? 'needs';
  return {
    needs: params.get('needs') ?? undefined,
    search: params.get('search') ?? undefined,
    unitId: params.get('unit') ?? undefined,
    sort,
    order: params.get('order') === 'desc' ? 'desc' : 'asc',
  };
}

/** Reads and changes the address. */
export function useOverviewSearch() {
  const [params, setParams] = useSearchParams();
  const search = useMemo(() => readSearch(params), [params]);
  const set = (changes: Record<string, string | undefined>) =>
    setParams(
      before => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(changes)) {
          if (value) next.set(key, value);
          else next.delete(key);
        }
        return next;
      },
      { replace: true },
    );
  return {
    search,
    set,
    sortBy: ({ by, order }: Sort) => set({ sort: by, order }),
  };
}
