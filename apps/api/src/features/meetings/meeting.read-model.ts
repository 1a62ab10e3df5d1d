import { Inject, Injectable } from '@nestjs/common';
import type {
  MeetingItemReply,
  MeetingListReply,
  MeetingOutcomeReply,
  MeetingReply,
} from '@netvaerksoverblik/contracts';
import { DomainError, seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { decodeCursor, encodeCursor } from '../../platform/page-cursor.js';
import { ReadPool } from '../../platform/read-pool.js';
import { FollowUpsReadModel } from '../follow-ups/index.js';
import { forumsOf } from '../provenance/index.js';
import { EventsReadModel, type EventOfItem } from '../portfolio/index.js';
import { countResults, isExceeded, resultOfPoint } from './answers.js';
import { DocumentReadModel } from './document.read-model.js';
import type { MeetingQueryDto } from './dto/meeting-query.dto.js';
import {
  AGENDA_ITEMS,
  MEETING,
  MEETING_PAGE,
  MEETING_TOTAL,
  OUTCOMES,
  RECOMMENDATIONS,
  type AgendaItemRow,
  type MeetingRow,
  type OutcomeRow,
  type RecommendationRow,
} from './meeting.sql.js';

type PageRow = MeetingRow & { agenda_items: number; closed_items: number; documents: number };

interface Minutes {
  points: RecommendationRow[];
  outcomes: OutcomeRow[];
}

/** Meetings, and one meeting with what each of its sentences did. */
@Injectable()
export class MeetingReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(EventsReadModel) private readonly events: EventsReadModel,
    @Inject(FollowUpsReadModel) private readonly followUps: FollowUpsReadModel,
    @Inject(DocumentReadModel) private readonly documents: DocumentReadModel,
  ) {}

  async list(viewer: Viewer, query: MeetingQueryDto): Promise<MeetingListReply> {
    const after = decodeCursor(query.cursor);
    const filter = [query.forum ?? null, query.year ?? null];
    const begin = after === null ? [null, null] : [after.key, after.id];
    const [rows, totals] = await Promise.all([
      this.pool.rows<PageRow>('meeting-page', MEETING_PAGE, [...filter, ...begin, query.limit + 1]),
      this.pool.rows<{ total: number }>('meeting-total', MEETING_TOTAL, filter),
    ]);
    const shown = rows.slice(0, query.limit);
    const minutes = await this.minutesOf(
      viewer,
      shown.map(({ id }) => id),
    );
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => ({
        ...{ id: row.id, forum: row.forum, date: row.held_on, startTime: row.starts_at, location: row.location },
        ...{ state: row.state, agendaItems: row.agenda_items, closedItems: row.closed_items, documents: row.documents },
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
    const access = [forumsOf(viewer), seesAllClosed(viewer)];
    const [meetings, agenda, minutes] = await Promise.all([
      this.pool.rows<MeetingRow & { previous: string | null; next: string | null }>('meeting', MEETING, [id]),
      this.pool.rows<AgendaItemRow>('meeting-agenda', AGENDA_ITEMS, [[id], ...access]),
      this.minutesOf(viewer, [id]),
    ]);
    const [meeting] = meetings;
    if (meeting === undefined) throw new DomainError('not-found', {});
    const moved = [...new Set(minutes.outcomes.flatMap(({ effects }) => effects.map(({ item }) => item)))];
    const [events, followUps, documents] = await Promise.all([
      this.events.ofItems(viewer, moved, null),
      this.followUps.ofAgendaItems(
        viewer,
        agenda.map((item) => item.id),
      ),
      this.documents.ofMeeting(viewer, id),
    ]);
    const byId = new Map(events.map((one) => [one.event.id, one]));
    return {
      ...{ id: meeting.id, forum: meeting.forum, date: meeting.held_on, startTime: meeting.starts_at },
      ...{ endTime: meeting.ends_at, location: meeting.location, state: meeting.state },
      results: countResults(minutes.points, minutes.outcomes),
      items: agenda.map((item) => ({ ...itemReply(item, minutes, byId), followUps: followUps.get(item.number) ?? [] })),
      documents,
      previous: meeting.previous,
      next: meeting.next,
    };
  }

  private async minutesOf(viewer: Viewer, meetingIds: readonly string[]): Promise<Minutes> {
    const params = [meetingIds, forumsOf(viewer), seesAllClosed(viewer)];
    const [points, outcomes] = await Promise.all([
      this.pool.rows<RecommendationRow>('meeting-recommendations', RECOMMENDATIONS, params),
      this.pool.rows<OutcomeRow>('meeting-outcomes', OUTCOMES, params),
    ]);
    return { points, outcomes };
  }
}

function outcomeReply(outcome: OutcomeRow, events: ReadonlyMap<string, EventOfItem>): MeetingOutcomeReply {
  return {
    id: outcome.id,
    kind: outcome.kind,
    subject: outcome.subject_title,
    person: outcome.person,
    forum: outcome.forum_name,
    passage: outcome.passage,
    document: outcome.document,
    effects: outcome.effects.flatMap(({ event }) => {
      const known = events.get(event);
      return known === undefined ? [] : [known];
    }),
  };
}

function itemReply(
  item: AgendaItemRow,
  minutes: Minutes,
  events: ReadonlyMap<string, EventOfItem>,
): Omit<MeetingItemReply, 'followUps'> {
  const points = minutes.points.filter((point) => point.agenda_item_id === item.id);
  const outcomes = minutes.outcomes.filter((outcome) => outcome.agenda_item_id === item.id);
  const pointless = outcomes.filter((outcome) => outcome.recommendation_id === null);
  return {
    ...{ id: item.id, number: item.number, title: item.title, route: item.route, caseNumber: item.case_raw },
    ...{ closed: item.closed, attachments: item.attachments, recommender: item.recommender },
    recommendations: points.map((point) => ({
      ...{ id: point.id, number: point.number, text: point.text, asks: point.asks },
      ...{ passage: point.passage, document: point.document, byHand: point.result_by_hand !== null },
      result: resultOfPoint(point, outcomes),
      outcomes: outcomes
        .filter((outcome) => outcome.recommendation_id === point.id)
        .map((outcome) => outcomeReply(outcome, events)),
    })),
    outcomes: pointless.map((outcome) => outcomeReply(outcome, events)),
    exceeded: isExceeded(item.id, points, outcomes),
  };
}
