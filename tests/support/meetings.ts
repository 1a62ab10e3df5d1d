import type {
  AddAgendaItemRequest,
  AgendaItemReply,
  MeetingReply,
  PlanMeetingRequest,
} from '@netvaerksoverblik/contracts';
import type { Answer, ApiClient, CallOptions } from './api-client.js';

/** A planned meeting of the invented forum; its time and place are those of `minutesText`, if nothing else is said. */
export const planMeeting = (
  viewer: ApiClient,
  given: Partial<PlanMeetingRequest> & { date: string },
  options?: CallOptions,
): Promise<Answer<MeetingReply>> =>
  viewer.post<MeetingReply>('/api/v1/meetings', { forum: 'Ledelsesforum', startTime: '13:00', ...given }, options);

export const meetingOf = (viewer: ApiClient, id: string): Promise<Answer<MeetingReply>> =>
  viewer.get<MeetingReply>(`/api/v1/meetings/${id}`);

export const addItem = (
  viewer: ApiClient,
  meeting: string,
  item: AddAgendaItemRequest,
  options?: CallOptions,
): Promise<Answer<AgendaItemReply>> =>
  viewer.post<AgendaItemReply>(`/api/v1/meetings/${meeting}/agenda-items`, item, options);

/** The header by which an edit names the version that it builds on. */
export const onVersion = (version: number): CallOptions => ({ headers: { 'if-match': `"${version}"` } });

/** The secretary of that forum alone. */
export const SECRETARY_OF = `UPDATE user_role SET forum_id = (SELECT id FROM forum WHERE name = $1) WHERE role = 'forum-secretary'`;
