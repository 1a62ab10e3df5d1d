import type { JobListReply } from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { jobsQuery } from './list-jobs.js';

export function useRetryJob() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => callApi<JobListReply>(`/jobs/${id}/retry`, { method: 'POST' }),
    onSettled: () => client.invalidateQueries(jobsQuery),
  });
}
