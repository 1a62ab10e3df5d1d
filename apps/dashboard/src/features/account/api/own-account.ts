import type { AccountSessionsReply, ChangePasswordRequest } from '@netvaerksoverblik/contracts';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const ownSessionsQuery = queryOptions({
  queryKey: ['own-sessions'],
  queryFn: () => callApi<AccountSessionsReply>('/session/mine'),
});

export const useOwnSessions = () => useQuery(ownSessionsQuery);

/** One of them, or all but this. */
export function useEndSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) =>
      callApi<undefined>(id === null ? '/session/mine' : `/session/mine/${id}`, { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries(ownSessionsQuery),
  });
}

export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangePasswordRequest) => callApi<undefined>('/session/password', { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries(ownSessionsQuery),
  });
}
