import type { FollowUpDetailReply } from '@netvaerksoverblik/contracts';
import { useQuery } from '@tanstack/react-query';
import { callApiWithTag } from '../../../lib/api-client.js';

/** With the tag that a change must name; read anew each time a form opens. */
export function useFollowUp(id: string) {
  return useQuery({
    queryKey: ['follow-up', id],
    queryFn: () => callApiWithTag<FollowUpDetailReply>(`/follow-ups/${id}`),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
