import type { MeetingListReply } from '@netvaerksoverblik/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const MOST = 200;

/** Every meeting from one day to another, with those that others only speak of. */
export const useMeetingsBetween = (from: string, to: string) =>
  useQuery({
    queryKey: ['meetings-between', from, to],
    queryFn: () => callApi<MeetingListReply>('/meetings', { query: { from, to, referred: 'true', limit: MOST } }),
    placeholderData: keepPreviousData,
  });
