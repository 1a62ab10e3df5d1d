import type { PeopleReply } from '@netvaerksoverblik/contracts';
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export interface PeopleSelection {
  role: string | null;
  state: string | null;
  department: string | null;
  q: string | null;
  asOf: string | null;
}

const PAGE = 100;

const peopleQuery = (selection: PeopleSelection) =>
  infiniteQueryOptions({
    queryKey: ['people', selection],
    queryFn: ({ pageParam }) =>
      callApi<PeopleReply>('/people', { query: { ...selection, limit: PAGE, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export const usePeople = (selection: PeopleSelection) => useInfiniteQuery(peopleQuery(selection));
