import type { OverviewReply } from '@netvaerksoverblik/contracts';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const overviewQuery = (asOf: string | null) =>
  queryOptions({
    queryKey: ['overview', asOf],
    queryFn: () => callApi<OverviewReply>('/overview', { query: { asOf } }),
    placeholderData: keepPreviousData,
  });

export const useOverview = (asOf: string | null) => useQuery(overviewQuery(asOf));
