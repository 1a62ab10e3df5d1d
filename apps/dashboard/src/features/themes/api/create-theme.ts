import type { CreateThemeRequest, ThemeReply } from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { SESSION_KEY } from '../../../lib/query-client.js';

/** A new theme stands in every list of the portfolio. */
export function useCreateTheme() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: CreateThemeRequest; key: string }) =>
      callApi<ThemeReply>('/themes', { method: 'POST', body, idempotencyKey: key }),
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] }),
  });
}
