import type { ImportDifferencesReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { IMPORT_KEYS } from './import-keys.js';

const differencesQuery = (id: string) =>
  queryOptions({
    queryKey: IMPORT_KEYS.differences(id),
    queryFn: () => callApi<ImportDifferencesReply>(`/imports/${id}/differences`),
  });

export const useDifferences = (id: string) => useQuery(differencesQuery(id));
