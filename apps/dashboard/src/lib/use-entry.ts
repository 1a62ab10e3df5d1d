import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from './api-client.js';
import { useOnceKey } from './once-key.js';
import { isStatus } from './problem-error.js';
import { SESSION_KEY } from './query-client.js';

export interface SentEntry {
  body: object;
  /** Null where nothing stands yet that it could build on. */
  etag: string | null;
}

/** Sends what a person enters. It shows on every page that tells of the item, and of those around it. */
export function useEntry<Reply>(path: string, method: 'POST' | 'PATCH' = 'POST') {
  const client = useQueryClient();
  const keyOf = useOnceKey();
  const refresh = () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
  return useMutation<Reply, Error, SentEntry>({
    mutationFn: ({ body, etag }) =>
      callApi<Reply>(path, {
        ...{ method, body },
        ...(etag === null ? {} : { ifMatch: etag }),
        ...(method === 'POST' ? { idempotencyKey: keyOf(body) } : {}),
      }),
    onSuccess: refresh,
    // Behind the question what to keep stands what is there now.
    onError: (error) => (isStatus(error, 412) ? refresh() : undefined),
  });
}
