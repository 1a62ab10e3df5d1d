import type { ImportListReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { IMPORT_KEYS } from './import-keys.js';

function listImports(): Promise<ImportListReply> {
  return callApi('/imports');
}

const importsQuery = queryOptions({ queryKey: IMPORT_KEYS.list, queryFn: listImports });

export const useImports = () => useQuery(importsQuery);
