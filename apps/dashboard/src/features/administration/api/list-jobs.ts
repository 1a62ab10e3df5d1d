import type { JobListReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export const jobsQuery = queryOptions({ queryKey: ['jobs'], queryFn: () => callApi<JobListReply>('/jobs') });

export const useJobs = () => useQuery(jobsQuery);
