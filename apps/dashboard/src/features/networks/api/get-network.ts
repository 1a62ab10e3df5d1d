import type { NetworkReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const networkQuery = (id: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['network', id, asOf],
    queryFn: () => callApi<NetworkReply>(`/networks/${id}`, { query: { asOf } }),
  });

export const useNetwork = (id: string, asOf: string | null) => useQuery(networkQuery(id, asOf));
