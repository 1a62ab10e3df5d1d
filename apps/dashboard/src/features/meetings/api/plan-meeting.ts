import type { MeetingReply, PlanMeetingRequest } from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { refreshMeetings } from './meeting-keys.js';

export function usePlanMeeting() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: PlanMeetingRequest; key: string }) =>
      callApi<MeetingReply>('/meetings', { method: 'POST', body, idempotencyKey: key }),
    onSuccess: () => refreshMeetings(client),
  });
}
