import type { DocumentReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { IMPORT_KEYS } from './import-keys.js';

const importDocumentQuery = (id: string) =>
  queryOptions({
    queryKey: IMPORT_KEYS.document(id),
    queryFn: () => callApi<DocumentReply>(`/imports/${id}/document`),
    staleTime: Infinity,
  });

export const useImportDocument = (id: string) => useQuery(importDocumentQuery(id));
