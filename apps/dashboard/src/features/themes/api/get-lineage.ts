import type { LineageReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const lineageQuery = (id: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['lineage', id, asOf],
    queryFn: () => callApi<LineageReply>(`/themes/${id}/lineage`, { query: { asOf } }),
  });

export const useLineage = (id: string, asOf: string | null) => useQuery(lineageQuery(id, asOf));
