import type { CaseListReply } from '@netvaerksoverblik/contracts';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const PAGE = 100;

export const useCases = (q: string) =>
  useInfiniteQuery({
    queryKey: ['cases', q],
    queryFn: ({ pageParam }) => callApi<CaseListReply>('/cases', { query: { q, limit: PAGE, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
