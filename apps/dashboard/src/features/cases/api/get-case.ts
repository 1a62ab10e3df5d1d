import type { CaseThreadReply } from '@netvaerksoverblik/contracts';
import { useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export const useCase = (number: string) =>
  useQuery({
    queryKey: ['case', number],
    queryFn: () => callApi<CaseThreadReply>('/cases/thread', { query: { number } }),
  });
