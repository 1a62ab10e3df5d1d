import type { ForumListReply } from '@netvaerksoverblik/contracts';
import { useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export const useForums = () =>
  useQuery({ queryKey: ['forums'], queryFn: () => callApi<ForumListReply>('/forums'), staleTime: 60_000 });
