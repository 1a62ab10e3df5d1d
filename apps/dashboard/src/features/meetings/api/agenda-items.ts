import type { AddAgendaItemRequest, AgendaItemReply, ChangeAgendaItemRequest } from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { refreshMeetings } from './meeting-keys.js';

/** A new item is added once under its key; one that stands is changed on top of its tag. */
export type SavedItem =
  | { meeting: string; body: AddAgendaItemRequest; key: string }
  | { id: string; body: ChangeAgendaItemRequest; ifMatch: string };

function saveItem(saved: SavedItem): Promise<AgendaItemReply> {
  if ('id' in saved) {
    return callApi(`/agenda-items/${saved.id}`, { method: 'PATCH', body: saved.body, ifMatch: saved.ifMatch });
  }
  const { meeting, body, key } = saved;
  return callApi(`/meetings/${meeting}/agenda-items`, { method: 'POST', body, idempotencyKey: key });
}

export function useSaveItem() {
  const client = useQueryClient();
  return useMutation({ mutationFn: saveItem, onSuccess: () => refreshMeetings(client) });
}

export function useRemoveItem() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ifMatch }: { id: string; ifMatch: string }) =>
      callApi<undefined>(`/agenda-items/${id}`, { method: 'DELETE', ifMatch }),
    onSuccess: () => refreshMeetings(client),
  });
}
