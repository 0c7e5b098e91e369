import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { MusError } from '@samtale/backstage-plugin-mus-common/contract';
import type { ReactNode } from 'react';

/** A query is tried again only where a little later may help. */
function mayHelp(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof MusError && error.passing;
}

/** A store of replies with the plugin's manners. */
function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: mayHelp, staleTime: 5_000, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
}

const shared = createQueryClient();

/** Forgets every reply; for tests, and when the person changes. */
export function forgetReplies(): void {
  shared.clear();
}

/** Store of replies, one for the pages and the home page's cards. */
export function MusQueryProvider(props: { children: ReactNode }) {
  return (
    <QueryClientProvider client={shared}>{props.children}</QueryClientProvider>
  );
}
