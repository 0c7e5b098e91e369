import { useApi } from '@backstage/core-plugin-api';
import {
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { InfiniteData, QueryKey } from '@tanstack/react-query';
import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import type {
  CallInput,
  Endpoint,
  MusError,
  Reply,
} from '@samtale/backstage-plugin-mus-common/contract';
import { musApiRef } from './client/musApi';
import { pollSeconds } from './pollSeconds';
import { useMusCommand } from './client/useMusCommand';
import { keyOf, useMusQuery } from './client/useMusQuery';

const { tasks, planStarts, sharing, plans } = musContract;

export type TaskPage = Reply<typeof tasks.list>;
export type TaskRow = TaskPage['tasks'][number];
export type TaskProposal = Reply<typeof tasks.proposals>['proposals'][number];
export type PlanStart = Reply<typeof planStarts.choices>['choices'][number];
export type SharedItem = Reply<typeof sharing.withMe>['items'][number];
export type Share = Reply<typeof sharing.shares>['shares'][number];
export type LeaderChange = Reply<
  typeof sharing.leaderChanges
>['changes'][number];

/** Tasks over all plans, page by page; every page that was asked for is looked at anew. */
export function useTasks(query: CallInput<typeof tasks.list>['query']) {
  const api = useApi(musApiRef);
  return useInfiniteQuery<
    TaskPage,
    MusError,
    InfiniteData<TaskPage>,
    QueryKey,
    string | undefined
  >({
    queryKey: [...keyOf(tasks.list, { query }), 'pages'],
    queryFn: ({ pageParam: cursor, signal }) =>
      api.call(tasks.list, { query: { ...query, cursor }, signal }),
    initialPageParam: undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchInterval: pollSeconds * 1000,
  });
}
/** Ticks a task where it stands in a list. */
export const useTickTask = () =>
  useMusCommand(plans.saveBlock, {
    changes: [tasks.list, plans.get, plans.mine],
  });
/** Plans of other employees to propose a task to. */
export const useCopyTargets = (planId: string, blockId: string) =>
  useMusQuery(tasks.copyTargets, { params: { planId, blockId } });
/** Proposes a task to other plans. */
export const useCopyTask = () => useMusCommand(tasks.copy);
/** Tasks that wait for an answer in a plan. */
export const useProposals = (planId: string) =>
  useMusQuery(tasks.proposals, { params: { planId } }, { pollSeconds });
/** Answers a proposed task. */
export const useAnswerProposal = () =>
  useMusCommand(tasks.answerProposal, {
    changes: [tasks.proposals, tasks.list, plans.get, plans.mine],
  });

/** With whom I can make a plan without a form. */
export const usePlanStarts = () => useMusQuery(planStarts.choices, {});
/** Makes a plan without a form. */
export const useStartPlan = () =>
  useMusCommand(planStarts.create, {
    changes: [planStarts.choices, plans.mine],
  });
/** Where a plan came from; asked for plans of other plugins only. */
export const usePlanOrigin = (planId: string, enabled: boolean) =>
  useMusQuery(planStarts.origin, { params: { planId } }, { enabled });

/** Items of a plan that are shared, and with whom. */
export const useShares = (planId: string) =>
  useMusQuery(sharing.shares, { params: { planId } }, { pollSeconds });
/** Shares one item with one person. */
export const useShareItem = () =>
  useMusCommand(sharing.share, { changes: [sharing.shares] });
/** Takes the sharing back. */
export const useUnshareItem = () =>
  useMusCommand(sharing.unshare, { changes: [sharing.shares] });
/** Items that others share with me. */
export const useSharedWithMe = () => useMusQuery(sharing.withMe, {});
/** People to share with. */
export const useColleagues = (search: string) =>
  useMusQuery(sharing.colleagues, {
    query: search.trim().length >= 2 ? { search: search.trim() } : {},
  });
/** What I am asked once when my leader changed. */
export const useLeaderChanges = () => useMusQuery(sharing.leaderChanges, {});
/** Answers it. */
export const useAnswerLeaderChange = () =>
  useMusCommand(sharing.answerLeaderChange, {
    changes: [sharing.leaderChanges, sharing.shares, plans.get, plans.mine],
  });

/** A file that is asked for. */
export interface WantedFile<E extends Endpoint> {
  readonly input: CallInput<E>;
  /** Gives it to the person, also when its page was left meanwhile. */
  readonly handOver: (file: Blob) => void;
}

/** Fetches the file of an operation, signed in, and hands it over. */
export function useFile<E extends Endpoint>(endpoint: E) {
  const api = useApi(musApiRef);
  const queries = useQueryClient();
  return useMutation<Blob, MusError, WantedFile<E>>({
    mutationFn: ({ input }) => api.file(endpoint, input),
    onSuccess: (file, { handOver }) => {
      // Here, and not beside `mutate`: that one is forgotten with its page.
      handOver(file);
      // Taking a file stands in the log of the document.
      void queries.invalidateQueries({
        queryKey: ['mus', plans.accessLog.path],
      });
    },
  });
}
