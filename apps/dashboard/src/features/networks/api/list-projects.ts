import type { PortfolioReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const projectsQuery = queryOptions({
  queryKey: ['portfolio', 'projects-to-choose'],
  queryFn: () => callApi<PortfolioReply>('/portfolio', { query: { kind: 'project', limit: 200 } }),
  staleTime: 60_000,
});

/** Projects that a network may be part of; fetched for who may say so. */
export function useProjectChoices(enabled: boolean): { value: string; label: string }[] {
  const projects = useQuery({ ...projectsQuery, enabled }).data?.items ?? [];
  return projects.map(({ id, title }) => ({ value: id, label: title }));
}
