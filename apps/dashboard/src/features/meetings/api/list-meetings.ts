import type { MeetingListReply } from '@netvaerksoverblik/contracts';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const PAGE = 100;

function listMeetings(cursor: string | null): Promise<MeetingListReply> {
  return callApi('/meetings', { query: { limit: PAGE, cursor } });
}

const meetingsQuery = infiniteQueryOptions({
  queryKey: ['meetings'],
  queryFn: ({ pageParam }) => listMeetings(pageParam),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
});

export const useMeetings = () => useInfiniteQuery(meetingsQuery);
