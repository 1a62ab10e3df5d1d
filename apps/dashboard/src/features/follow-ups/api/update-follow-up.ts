import type { FollowUpDetailReply, UpdateFollowUpRequest } from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export function useUpdateFollowUp(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, etag }: { body: UpdateFollowUpRequest; etag: string }) =>
      callApi<FollowUpDetailReply>(`/follow-ups/${id}`, { method: 'PATCH', body, ifMatch: etag }),
    onSuccess: () => void client.invalidateQueries(),
  });
}
