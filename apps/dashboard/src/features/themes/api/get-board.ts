import type { ThemeBoardReply } from '@netvaerksoverblik/contracts';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export interface BoardSelection {
  /** Id of a round, `none`, or null for all. */
  round: string | null;
  category: string | null;
  q: string | null;
  asOf: string | null;
  knownAt: string | null;
}

const boardQuery = ({ round, category, q, asOf, knownAt }: BoardSelection) =>
  queryOptions({
    queryKey: ['theme-board', round, category, q, asOf, knownAt],
    queryFn: () => callApi<ThemeBoardReply>('/themes', { query: { round, category, q, asOf, knownAt } }),
    placeholderData: keepPreviousData,
  });

export const useBoard = (selection: BoardSelection) => useQuery(boardQuery(selection));
