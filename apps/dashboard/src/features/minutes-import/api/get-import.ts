import type { ImportReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { IMPORT_KEYS } from './import-keys.js';

const importQuery = (id: string) =>
  queryOptions({ queryKey: IMPORT_KEYS.one(id), queryFn: () => callApi<ImportReply>(`/imports/${id}`) });

export const useImport = (id: string) => useQuery(importQuery(id));
