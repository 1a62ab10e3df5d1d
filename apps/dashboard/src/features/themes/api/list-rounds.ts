import type { RoundListReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const roundsQuery = queryOptions({ queryKey: ['rounds'], queryFn: () => callApi<RoundListReply>('/rounds') });

export const useRounds = () => useQuery(roundsQuery);
