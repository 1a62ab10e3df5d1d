import type { ThemeReply, TickCheckRequest } from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { refreshThemes } from './theme-keys.js';

export interface Tick {
  criterion: string;
  body: TickCheckRequest;
  ifMatch: string;
}

export function useTickCheck(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ criterion, body, ifMatch }: Tick) =>
      callApi<ThemeReply>(`/themes/${id}/checks/${encodeURIComponent(criterion)}`, { method: 'PUT', body, ifMatch }),
    onSettled: () => refreshThemes(client),
  });
}
