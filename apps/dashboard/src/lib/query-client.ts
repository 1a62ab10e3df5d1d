import type { SessionReply } from '@netvaerksoverblik/contracts';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ConnectionError, isStatus, ProblemError } from './problem-error.js';

export const SESSION_KEY = ['session'] as const;

/** Refusals are answers: only silence is worth another try. */
function retry(count: number, error: Error): boolean {
  if (error instanceof ProblemError) return error.problem.status >= 500 && count < 1;
  return error instanceof ConnectionError && count < 2;
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError(error, query) {
      // The session ran out while a page stood open: the shell then sends the person to the door.
      if (isStatus(error, 401) && query.queryKey[0] !== SESSION_KEY[0]) queryClient.setQueryData(SESSION_KEY, null);
    },
  }),
  defaultOptions: {
    // `always`: without a connection a call fails at once and is said, instead of waiting unseen.
    queries: { retry, staleTime: 15_000, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/**
 * Somebody else stands before the screen, or nobody: what the one before saw goes. The session's own query stays,
 * because the pages that wait for it are subscribed to it.
 */
export function changeSession(session: SessionReply | null): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
  queryClient.setQueryData(SESSION_KEY, session);
}
