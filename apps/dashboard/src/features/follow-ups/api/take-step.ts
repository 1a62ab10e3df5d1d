import type { FollowUpDetailReply, FollowUpReasonRequest, KeepFollowUpRequest } from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export type FollowUpStepWish =
  { step: 'kept'; body: KeepFollowUpRequest } | { step: 'dropped' | 'reopened'; body: FollowUpReasonRequest };

/** What becomes of a promise is shown on many pages: all are fetched anew. */
export function useTakeFollowUpStep(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ wish, etag }: { wish: FollowUpStepWish; etag: string }) =>
      callApi<FollowUpDetailReply>(`/follow-ups/${id}/${wish.step}`, {
        method: 'POST',
        body: wish.body,
        ifMatch: etag,
      }),
    onSuccess: () => void client.invalidateQueries(),
  });
}
