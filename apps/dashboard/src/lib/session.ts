import type { SessionReply, SignInOptionsReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from './api-client.js';
import { isStatus } from './problem-error.js';
import { SESSION_KEY } from './query-client.js';

async function getSession(): Promise<SessionReply | null> {
  try {
    return await callApi<SessionReply>('/session');
  } catch (error) {
    if (isStatus(error, 401)) return null;
    throw error;
  }
}

/** Who is signed in; null: nobody. */
export const sessionQuery = queryOptions({ queryKey: SESSION_KEY, queryFn: getSession, staleTime: 60_000 });

/** Whose product it is and how one gets in: public. */
export const signInOptionsQuery = queryOptions({
  queryKey: ['session-options'],
  queryFn: () => callApi<SignInOptionsReply>('/session/options'),
  staleTime: 300_000,
});

export function useSession(): SessionReply | null {
  return useQuery(sessionQuery).data ?? null;
}
