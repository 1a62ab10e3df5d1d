import type { ConfirmPeopleImportRequest, PeopleImportReply } from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export function useConfirmList(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ConfirmPeopleImportRequest) =>
      callApi<PeopleImportReply>(`/people/imports/${id}/confirm`, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries(),
  });
}
