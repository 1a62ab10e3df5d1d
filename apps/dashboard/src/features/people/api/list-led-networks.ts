import type { PortfolioReply } from '@netvaerksoverblik/contracts';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const networksQuery = (asOf: string | null) =>
  queryOptions({
    queryKey: ['led-networks', asOf],
    queryFn: () =>
      callApi<PortfolioReply>('/portfolio', { query: { kind: 'network', sort: 'reference', limit: 200, asOf } }),
    placeholderData: keepPreviousData,
  });

export const useLedNetworks = (asOf: string | null) => useQuery(networksQuery(asOf));
