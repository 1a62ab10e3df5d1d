import type { QueryClient } from '@tanstack/react-query';

/** What is planned shows on the list, the calendar, the meeting's page, and the cases. */
export function refreshMeetings(client: QueryClient): void {
  for (const key of ['meetings', 'meeting', 'meetings-between', 'cases', 'case', 'forums', 'find-meetings']) {
    void client.invalidateQueries({ queryKey: [key] });
  }
}
