import type { EvidenceCandidatesReply } from '@netvaerksoverblik/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

/** Sentences of later minutes, the likest first. */
export function useEvidence(id: string, q: string) {
  return useQuery({
    queryKey: ['follow-up-evidence', id, q],
    queryFn: () => callApi<EvidenceCandidatesReply>(`/follow-ups/${id}/evidence`, { query: { q } }),
    placeholderData: keepPreviousData,
  });
}
