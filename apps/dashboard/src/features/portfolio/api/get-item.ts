import type { PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const itemQuery = (id: string, asOf: string | null, knownAt: string | null) =>
  queryOptions({
    queryKey: ['portfolio-item', id, asOf, knownAt],
    queryFn: () => callApi<PortfolioItemDetailReply>(`/portfolio/${id}`, { query: { asOf, knownAt } }),
  });

export const useItem = (id: string, asOf: string | null, knownAt: string | null) =>
  useQuery(itemQuery(id, asOf, knownAt));
