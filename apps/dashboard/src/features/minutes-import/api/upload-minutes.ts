import type { ImportReply } from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { IMPORT_KEYS } from './import-keys.js';

function uploadMinutes(file: File): Promise<ImportReply> {
  const form = new FormData();
  form.append('file', file, file.name);
  return callApi('/imports', { method: 'POST', form });
}

export function useUploadMinutes() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: uploadMinutes,
    onSuccess: (reply) => {
      client.setQueryData(IMPORT_KEYS.one(reply.id), reply);
      void client.invalidateQueries({ queryKey: IMPORT_KEYS.list, exact: true });
    },
  });
}
