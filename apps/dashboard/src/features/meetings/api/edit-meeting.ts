import type {
  CancelMeetingRequest,
  ChangeMeetingRequest,
  MeetingReply,
  MoveMeetingRequest,
} from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { refreshMeetings } from './meeting-keys.js';

export type MeetingEdit =
  | { what: 'change'; body: ChangeMeetingRequest }
  | { what: 'move'; body: MoveMeetingRequest }
  | { what: 'cancel' | 'reinstate'; body: CancelMeetingRequest };

function editMeeting(id: string, { what, body }: MeetingEdit, ifMatch: string): Promise<MeetingReply> {
  if (what === 'change') return callApi(`/meetings/${id}`, { method: 'PATCH', body, ifMatch });
  return callApi(`/meetings/${id}/${what}`, { method: 'POST', body, ifMatch });
}

export function useEditMeeting(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ edit, ifMatch }: { edit: MeetingEdit; ifMatch: string }) => editMeeting(id, edit, ifMatch),
    onSuccess: () => refreshMeetings(client),
  });
}
