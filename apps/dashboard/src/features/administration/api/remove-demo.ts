import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

function removeDemo(): Promise<void> {
  return callApi('/demo', { method: 'DELETE' });
}

export function useRemoveDemo() {
  const client = useQueryClient();
  return useMutation({ mutationFn: removeDemo, onSuccess: () => client.invalidateQueries() });
}
