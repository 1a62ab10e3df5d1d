import type { PeopleImportReply } from '@netvaerksoverblik/contracts';
import { useMutation } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

function uploadList(file: File): Promise<PeopleImportReply> {
  const form = new FormData();
  form.append('file', file, file.name);
  return callApi('/people/imports', { method: 'POST', form });
}

export const useUploadList = () => useMutation({ mutationFn: uploadList });
