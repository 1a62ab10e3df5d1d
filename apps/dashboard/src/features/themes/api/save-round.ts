import type { CreateRoundRequest, RoundReply } from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { refreshThemes } from './theme-keys.js';

/** A round that is there is changed on top of its tag; a new one is opened once under its key. */
export type SavedRound = { body: CreateRoundRequest } & ({ id: string; ifMatch: string } | { key: string });

function saveRound(saved: SavedRound): Promise<RoundReply> {
  const { body } = saved;
  if ('id' in saved) {
    return callApi(`/rounds/${saved.id}`, { method: 'PATCH', body, ifMatch: saved.ifMatch });
  }
  return callApi('/rounds', { method: 'POST', body, idempotencyKey: saved.key });
}

export function useSaveRound() {
  const client = useQueryClient();
  return useMutation({ mutationFn: saveRound, onSuccess: () => refreshThemes(client) });
}
