import type { DecisionListReply } from '@netvaerksoverblik/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export const useDecisions = (month: string, forum: string | null, asOf: string | null) =>
  useQuery({
    queryKey: ['decisions', month, forum, asOf],
    queryFn: () => callApi<DecisionListReply>('/follow-ups/monthly', { query: { month, forum, asOf } }),
    placeholderData: keepPreviousData,
  });
