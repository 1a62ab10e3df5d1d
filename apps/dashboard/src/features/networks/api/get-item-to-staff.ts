import type { PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const itemQuery = (id: string) =>
  queryOptions({
    queryKey: ['portfolio-item', id, 'to-staff'],
    queryFn: () => callApi<PortfolioItemDetailReply>(`/portfolio/${id}`),
    staleTime: 0,
  });

/** The item with the tag that an appointment builds on; null until it is there. */
export const useItemToStaff = (id: string): PortfolioItemDetailReply | null => useQuery(itemQuery(id)).data ?? null;
