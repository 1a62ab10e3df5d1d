import type { PortfolioReply } from '@netvaerksoverblik/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export const useItemsFound = (typed: string) =>
  useQuery({
    queryKey: ['find-items', typed, null],
    queryFn: () => callApi<PortfolioReply>('/portfolio', { query: { q: typed, limit: 8 } }),
    enabled: typed.length > 0,
    placeholderData: keepPreviousData,
  });
