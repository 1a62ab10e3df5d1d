import type { ThemeReply, UpdateThemeRequest } from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { refreshThemes } from './theme-keys.js';

export function useUpdateTheme(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, ifMatch }: { body: UpdateThemeRequest; ifMatch: string }) =>
      callApi<ThemeReply>(`/themes/${id}`, { method: 'PATCH', body, ifMatch }),
    onSuccess: () => refreshThemes(client),
  });
}
