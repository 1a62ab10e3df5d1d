import type { PortfolioReply } from '@netvaerksoverblik/contracts';
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export interface PortfolioSelection {
  kind: string | null;
  status: string | null;
  category: string | null;
  q: string | null;
  sort: string;
  asOf: string | null;
  knownAt: string | null;
}

const PAGE = 100;

function listPortfolio(selection: PortfolioSelection, cursor: string | null): Promise<PortfolioReply> {
  return callApi('/portfolio', { query: { ...selection, limit: PAGE, cursor } });
}

const portfolioQuery = (selection: PortfolioSelection) =>
  infiniteQueryOptions({
    queryKey: ['portfolio', selection],
    queryFn: ({ pageParam }) => listPortfolio(selection, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export const usePortfolio = (selection: PortfolioSelection) => useInfiniteQuery(portfolioQuery(selection));
