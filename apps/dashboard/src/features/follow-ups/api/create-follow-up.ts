import type { CreateFollowUpRequest, FollowUpDetailReply } from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export function useCreateFollowUp() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: CreateFollowUpRequest; key: string }) =>
      callApi<FollowUpDetailReply>('/follow-ups', { method: 'POST', body, idempotencyKey: key }),
    onSuccess: () => void client.invalidateQueries(),
  });
}
