import type { DanishHoliday } from '@netvaerksoverblik/domain';

/** POST /api/v1/meetings */
export interface PlanMeetingRequest {
  /** Id, name or short name; the secretariat may name one that is not known yet. */
  forum: string;
  date: string;
  /** `HH:MM` */
  startTime?: string | null;
  endTime?: string | null;
  location?: string | null;
}

/** PATCH /api/v1/meetings/{id} */
export interface ChangeMeetingRequest {
  startTime?: string | null;
  endTime?: string | null;
  location?: string | null;
}

/** POST /api/v1/meetings/{id}/move */
export interface MoveMeetingRequest {
  date: string;
  /** Left out, it stays as it is. */
  startTime?: string | null;
  endTime?: string | null;
  reason: string;
}

/** POST /api/v1/meetings/{id}/cancel and …/reinstate */
export interface CancelMeetingRequest {
  reason: string;
}

/** POST /api/v1/meetings/series */
export interface PlanSeriesRequest {
  forum: string;
  /** `weekly` and `monthly` need `from`, `to` and `weekday`; `dates` needs `dates`. */
  pattern: 'weekly' | 'monthly' | 'dates';
  from?: string;
  to?: string;
  /** 1 (Monday) to 7. */
  weekday?: number;
  /** Weekly: 2 is every other week. */
  everyWeeks?: number;
  /** Monthly: 1 to 4, or -1 for the last. */
  ordinal?: number;
  dates?: string[];
  /** ISO weeks without meetings. */
  exceptWeeks?: number[];
  startTime?: string | null;
  endTime?: string | null;
  location?: string | null;
  /** Says what would be planned and plans nothing. */
  dryRun?: boolean;
}

/** What was planned, or would be, and which days were left out for which reason. */
export interface SeriesReply {
  forum: { id: string | null; name: string };
  dryRun: boolean;
  /** `meeting` is null in a dry run. */
  planned: { date: string; week: number; meeting: string | null }[];
  /** A day on which the forum meets already is left as it is. */
  skipped: {
    date: string;
    week: number;
    why: 'holiday' | 'exists' | 'week';
    holiday: DanishHoliday | null;
    meeting: string | null;
  }[];
}

/** A file or a link beside an agenda item; a file is fetched at /api/v1/attachments/{id}. */
export interface AttachmentReply {
  id: string;
  name: string;
  link: string | null;
  bytes: number | null;
  addedBy: string;
  addedAt: string;
}

/** GET /api/v1/agenda-items/{id}: what was put on an agenda by hand. */
export interface AgendaItemReply {
  id: string;
  meeting: string;
  /** Place among what was put there by hand. */
  position: number;
  /** Null where it is closed to the viewer. */
  title: string | null;
  route: string[];
  caseNumber: string | null;
  closed: boolean;
  /** A document tells of it now: it can no longer be changed. */
  told: boolean;
  files: AttachmentReply[];
  version: number;
}

/** POST /api/v1/meetings/{id}/agenda-items */
export interface AddAgendaItemRequest {
  title: string;
  route?: string[];
  caseNumber?: string | null;
  closed?: boolean;
}

/** PATCH /api/v1/agenda-items/{id} */
export interface ChangeAgendaItemRequest {
  title?: string;
  route?: string[];
  caseNumber?: string | null;
  closed?: boolean;
  /** From 1; what stands there and after moves on. */
  position?: number;
}

/** POST /api/v1/agenda-items/{id}/attachments: a file in multipart, or this. */
export interface AddLinkRequest {
  name: string;
  /** https only. */
  link: string;
}

/** GET /api/v1/forums */
export interface ForumListReply {
  items: { id: string; name: string; shortName: string; may: { plan: boolean } }[];
}
