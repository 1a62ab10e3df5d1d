import type { ImportLeaningReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { IMPORT_KEYS } from './import-keys.js';

const leaningQuery = (id: string) =>
  queryOptions({
    queryKey: IMPORT_KEYS.leaning(id),
    queryFn: () => callApi<ImportLeaningReply>(`/imports/${id}/leaning`),
    staleTime: 0,
  });

/** What undoing the import would change. */
export const useLeaning = (id: string) => useQuery(leaningQuery(id));
