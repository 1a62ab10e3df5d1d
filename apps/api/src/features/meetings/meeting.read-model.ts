import { Inject, Injectable } from '@nestjs/common';
import type { MeetingListReply, MeetingReply } from '@netvaerksoverblik/contracts';
import { DomainError, may, type Viewer } from '@netvaerksoverblik/domain';
import { decodeCursor, encodeCursor } from '../../platform/page-cursor.js';
import { ReadPool } from '../../platform/read-pool.js';
import { AgendaReadModel } from './agenda.read-model.js';
import { countResults } from './answers.js';
import { DocumentReadModel } from './document.read-model.js';
import type { MeetingQueryDto } from './dto/meeting-query.dto.js';
import { MEETING, MEETING_PAGE, MEETING_TOTAL, type MeetingRow } from './meeting.sql.js';

type PageRow = MeetingRow & { agenda_items: number; closed_items: number; documents: number };

/** Meetings, and one meeting with what each of its sentences did. */
@Injectable()
export class MeetingReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(AgendaReadModel) private readonly agenda: AgendaReadModel,
    @Inject(DocumentReadModel) private readonly documents: DocumentReadModel,
  ) {}

  async list(viewer: Viewer, query: MeetingQueryDto): Promise<MeetingListReply> {
    const after = decodeCursor(query.cursor);
    const { forum = null, year = null, from = null, to = null, referred } = query;
    const chosen = [forum, year, from, to, referred];
    const begin = after === null ? [null, null] : [after.key, after.id];
    const [rows, totals] = await Promise.all([
      this.pool.rows<PageRow>('meeting-page', MEETING_PAGE, [...chosen, ...begin, query.limit + 1]),
      this.pool.rows<{ total: number }>('meeting-total', MEETING_TOTAL, chosen),
    ]);
    const shown = rows.slice(0, query.limit);
    const minutes = await this.agenda.minutesOf(
      viewer,
      shown.map(({ id }) => id),
    );
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => ({
        ...headOf(row),
        ...{ agendaItems: row.agenda_items, closedItems: row.closed_items, documents: row.documents },
        ...{ movedFrom: row.moved_from, cancelledReason: row.cancelled_reason },
        results: countResults(
          minutes.points.filter((point) => point.meeting_id === row.id),
          minutes.outcomes,
        ),
      })),
      total: totals[0]?.total ?? 0,
      next: last === undefined ? null : encodeCursor({ key: last.held_on, id: last.id }),
    };
  }

  async get(viewer: Viewer, id: string): Promise<MeetingReply> {
    const [meetings, minutes] = await Promise.all([
      this.pool.rows<MeetingRow & { previous: string | null; next: string | null }>('meeting', MEETING, [id]),
      this.agenda.minutesOf(viewer, [id]),
    ]);
    const [meeting] = meetings;
    if (meeting === undefined) throw new DomainError('not-found', {});
    const [agenda, documents] = await Promise.all([
      this.agenda.itemsOf(viewer, [id], { minutes }),
      this.documents.ofMeeting(viewer, id),
    ]);
    const { moved_from: from, moved_reason: reason } = meeting;
    return {
      ...headOf(meeting),
      moved: from === null || reason === null ? null : { from, reason },
      cancelledReason: meeting.cancelled_reason,
      version: meeting.version,
      may: { plan: may(viewer, 'meetings.plan', { forumId: meeting.forum.id }) },
      results: countResults(minutes.points, minutes.outcomes),
      items: agenda.map(({ item }) => item),
      documents,
      previous: meeting.previous,
      next: meeting.next,
    };
  }
}

const headOf = (row: MeetingRow) => ({
  ...{ id: row.id, forum: row.forum, date: row.held_on, startTime: row.starts_at, endTime: row.ends_at },
  ...{ location: row.location, state: row.state },
});
