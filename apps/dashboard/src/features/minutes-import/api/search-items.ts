import type { PortfolioReply } from '@netvaerksoverblik/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

/** Known items that a finding may belong to. */
export function useKnownItems(query: string) {
  return useQuery({
    queryKey: ['known-items', query],
    queryFn: () => callApi<PortfolioReply>('/portfolio', { query: { q: query, limit: 8 } }),
    enabled: query.length >= 2,
    placeholderData: keepPreviousData,
  });
}
