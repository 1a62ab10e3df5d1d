import type { OverviewReply } from '@netvaerksoverblik/contracts';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const overviewQuery = (asOf: string | null, knownAt: string | null) =>
  queryOptions({
    queryKey: ['overview', asOf, knownAt],
    queryFn: () => callApi<OverviewReply>('/overview', { query: { asOf, knownAt } }),
    placeholderData: keepPreviousData,
  });

export const useOverview = (asOf: string | null, knownAt: string | null) => useQuery(overviewQuery(asOf, knownAt));
