import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export interface IdentityAct {
  /** `/people/{id}/merge`, `/people/merges/{id}/undo`, … */
  path: string;
  body: object;
  idempotencyKey?: string;
}

/** Who is who: whatever is on screen may name one of them. */
export function useIdentityAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, ...request }: IdentityAct) => callApi<unknown>(path, { method: 'POST', ...request }),
    onSuccess: () => client.invalidateQueries(),
  });
}
