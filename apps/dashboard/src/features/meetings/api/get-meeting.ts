import type { MeetingReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const meetingQuery = (id: string) =>
  queryOptions({ queryKey: ['meeting', id], queryFn: () => callApi<MeetingReply>(`/meetings/${id}`) });

export const useMeeting = (id: string) => useQuery(meetingQuery(id));
