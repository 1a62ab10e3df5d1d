import type { ConfirmImportRequest, ConfirmResult } from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

function confirmImport(id: string, body: ConfirmImportRequest): Promise<ConfirmResult> {
  return callApi(`/imports/${id}/confirm`, { method: 'POST', body });
}

/** What is confirmed moves the portfolio: every page is fetched anew. */
export function useConfirmImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ConfirmImportRequest) => confirmImport(id, body),
    onSuccess: () => void client.invalidateQueries(),
  });
}
