import type { ProjectReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const projectQuery = (id: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['project', id, asOf],
    queryFn: () => callApi<ProjectReply>(`/projects/${id}`, { query: { asOf } }),
  });

export const useProject = (id: string, asOf: string | null) => useQuery(projectQuery(id, asOf));
