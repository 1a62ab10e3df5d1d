import type {
  AccountListReply,
  AccountReply,
  AccountSessionsReply,
  ForumListReply,
  GrantRoleRequest,
  InvitationReply,
} from '@netvaerksoverblik/contracts';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const ACCOUNTS = ['accounts'];

const accountsQuery = queryOptions({ queryKey: ACCOUNTS, queryFn: () => callApi<AccountListReply>('/accounts') });

export const useAccounts = () => useQuery(accountsQuery);

export const useAccount = (id: string) =>
  useQuery({ queryKey: [...ACCOUNTS, id], queryFn: () => callApi<AccountReply>(`/accounts/${id}`) });

export const useAccountSessions = (id: string) =>
  useQuery({
    queryKey: [...ACCOUNTS, id, 'sessions'],
    queryFn: () => callApi<AccountSessionsReply>(`/accounts/${id}/sessions`),
  });

export const useForums = () => useQuery({ queryKey: ['forums'], queryFn: () => callApi<ForumListReply>('/forums') });

export type AccountAct =
  | { what: 'change'; body: { disabled: boolean } }
  | { what: 'grant'; body: GrantRoleRequest }
  | { what: 'revoke'; roleId: string }
  | { what: 'sign-out' };

function act({ id, version }: AccountReply, given: AccountAct): Promise<unknown> {
  const path = `/accounts/${id}`;
  const ifMatch = `"${version}"`;
  if (given.what === 'sign-out') return callApi(`${path}/sessions`, { method: 'DELETE' });
  if (given.what === 'revoke') return callApi(`${path}/roles/${given.roleId}`, { method: 'DELETE', ifMatch });
  const { body } = given;
  return given.what === 'grant'
    ? callApi(`${path}/roles`, { method: 'POST', body, ifMatch })
    : callApi(path, { method: 'PATCH', body, ifMatch });
}

/** One act at an account; whether it went well or not, what stands is fetched anew. */
export function useAccountAct(account: AccountReply) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (given: AccountAct) => act(account, given),
    onSettled: () => client.invalidateQueries({ queryKey: ACCOUNTS }),
  });
}

export const useInvite = (id: string) =>
  useMutation({
    mutationFn: () => callApi<InvitationReply>(`/accounts/${id}/invitation`, { method: 'POST', body: {} }),
  });
