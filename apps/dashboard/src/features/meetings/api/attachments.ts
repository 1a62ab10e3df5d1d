import type { AddLinkRequest, AttachmentReply } from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { refreshMeetings } from './meeting-keys.js';

/** Where the browser fetches a file. */
export const addressOfFile = (id: string): string => `/api/v1/attachments/${id}`;

export interface GivenAttachment {
  given: File | AddLinkRequest;
  key: string;
}

function attach(item: string, { given, key }: GivenAttachment): Promise<AttachmentReply> {
  const path = `/agenda-items/${item}/attachments`;
  if (!(given instanceof File)) return callApi(path, { method: 'POST', body: given, idempotencyKey: key });
  const form = new FormData();
  form.append('file', given, given.name);
  return callApi(path, { method: 'POST', form, idempotencyKey: key });
}

export function useAttach(item: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (given: GivenAttachment) => attach(item, given),
    onSuccess: () => refreshMeetings(client),
  });
}

export function useRemoveAttachment() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => callApi<undefined>(`/attachments/${id}`, { method: 'DELETE' }),
    onSuccess: () => refreshMeetings(client),
  });
}
