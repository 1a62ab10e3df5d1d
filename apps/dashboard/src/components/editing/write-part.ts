import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../lib/api-client.js';
import { SESSION_KEY } from '../../lib/query-client.js';

export interface PartWrite {
  method: 'POST' | 'PATCH' | 'DELETE';
  path: string;
  body?: object;
  ifMatch?: string;
  idempotencyKey?: string;
}

/** Writes what hangs on an item. Overviews and lines of descent follow from it: whatever is on screen is fetched anew. */
export function useWritePart() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, ...request }: PartWrite) => callApi<unknown>(path, request),
    // Also where somebody else was faster: then what stands is not what is shown.
    onSettled: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] }),
  });
}
