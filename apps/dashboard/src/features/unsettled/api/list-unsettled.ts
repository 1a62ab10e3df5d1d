import type { UnsettledReply } from '@netvaerksoverblik/contracts';
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export interface UnsettledSelection {
  group: string | null;
  asOf: string | null;
  knownAt: string | null;
}

const unsettledQuery = (selection: UnsettledSelection) =>
  infiniteQueryOptions({
    queryKey: ['unsettled', selection],
    queryFn: ({ pageParam }) =>
      callApi<UnsettledReply>('/unsettled', { query: { ...selection, limit: 50, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export const useUnsettled = (selection: UnsettledSelection) => useInfiniteQuery(unsettledQuery(selection));
