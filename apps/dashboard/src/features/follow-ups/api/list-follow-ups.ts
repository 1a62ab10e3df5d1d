import type { FollowUpListReply } from '@netvaerksoverblik/contracts';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export interface FollowUpSelection {
  owner: string | null;
  forum: string | null;
  window: string | null;
  state: string | null;
  q: string | null;
  asOf: string | null;
}

export function useFollowUps({ owner, forum, window, state, q, asOf }: FollowUpSelection, limit: number) {
  return useInfiniteQuery({
    queryKey: ['follow-ups', owner, forum, window, state, q, asOf, limit],
    queryFn: ({ pageParam }) =>
      callApi<FollowUpListReply>('/follow-ups', {
        query: { owner, forum, window, state, q, asOf, limit, cursor: pageParam },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
