import type { ConfirmImportRequest, ImportPreviewReply } from '@netvaerksoverblik/contracts';
import { useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { IMPORT_KEYS } from './import-keys.js';

function previewImport(id: string, body: ConfirmImportRequest): Promise<ImportPreviewReply> {
  return callApi(`/imports/${id}/preview`, { method: 'POST', body });
}

/** What confirming with these answers would do, as the portfolio stands now. */
export function useImportPreview(id: string, body: ConfirmImportRequest, enabled: boolean) {
  return useQuery({
    queryKey: [...IMPORT_KEYS.preview(id), body],
    queryFn: () => previewImport(id, body),
    staleTime: 0,
    gcTime: 0,
    enabled,
  });
}
