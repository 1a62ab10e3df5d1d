import type { PlanSeriesRequest, SeriesReply } from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { refreshMeetings } from './meeting-keys.js';

/** A dry run says what would be planned. */
export function usePlanSeries() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: PlanSeriesRequest) => callApi<SeriesReply>('/meetings/series', { method: 'POST', body }),
    onSuccess: ({ dryRun }) => {
      if (!dryRun) refreshMeetings(client);
    },
  });
}
