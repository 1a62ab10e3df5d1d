import type { ImportReply, UndoImportRequest } from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

function undoImport(id: string, body: UndoImportRequest): Promise<ImportReply> {
  return callApi(`/imports/${id}/undo`, { method: 'POST', body });
}

/** What is undone moves the portfolio: every page is fetched anew. */
export function useUndoImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: UndoImportRequest) => undoImport(id, body),
    onSuccess: () => void client.invalidateQueries(),
  });
}
