import type { LineageReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const lineageQuery = (id: string, asOf: string | null, knownAt: string | null) =>
  queryOptions({
    queryKey: ['lineage', id, asOf, knownAt],
    queryFn: () => callApi<LineageReply>(`/themes/${id}/lineage`, { query: { asOf, knownAt } }),
  });

export const useLineage = (id: string, asOf: string | null, knownAt: string | null) =>
  useQuery(lineageQuery(id, asOf, knownAt));
