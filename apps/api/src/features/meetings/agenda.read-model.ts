import { Inject, Injectable } from '@nestjs/common';
import type { AttachmentReply, MeetingItemReply, MeetingOutcomeReply } from '@netvaerksoverblik/contracts';
import { seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { ReadPool } from '../../platform/read-pool.js';
import { FollowUpsReadModel } from '../follow-ups/index.js';
import { EventsReadModel, type EventOfItem } from '../portfolio/index.js';
import { forumsOf } from '../provenance/index.js';
import {
  AGENDA_ITEMS,
  ATTACHMENTS,
  OUTCOMES,
  RECOMMENDATIONS,
  type AgendaItemRow,
  type AttachmentRow,
  type OutcomeRow,
  type RecommendationRow,
} from './agenda.sql.js';
import { isExceeded, resultOfPoint } from './answers.js';

export interface Minutes {
  points: RecommendationRow[];
  outcomes: OutcomeRow[];
}

/** An agenda item and the meeting that it stands at. */
export interface PlacedItem {
  meetingId: string;
  item: MeetingItemReply;
}

/** What stands on agendas, by documents and by hand, and what became of it. */
@Injectable()
export class AgendaReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(EventsReadModel) private readonly events: EventsReadModel,
    @Inject(FollowUpsReadModel) private readonly followUps: FollowUpsReadModel,
  ) {}

  async minutesOf(viewer: Viewer, meetingIds: readonly string[]): Promise<Minutes> {
    const params = [meetingIds, forumsOf(viewer), seesAllClosed(viewer)];
    const [points, outcomes] = await Promise.all([
      this.pool.rows<RecommendationRow>('meeting-recommendations', RECOMMENDATIONS, params),
      this.pool.rows<OutcomeRow>('meeting-outcomes', OUTCOMES, params),
    ]);
    return { points, outcomes };
  }

  /** The items of these meetings that are asked for, in the order of meetings and agendas. */
  async itemsOf(
    viewer: Viewer,
    meetingIds: readonly string[],
    { minutes, isWanted = () => true }: { minutes: Minutes; isWanted?: (item: AgendaItemRow) => boolean },
  ): Promise<PlacedItem[]> {
    const access = [forumsOf(viewer), seesAllClosed(viewer)];
    const rows = await this.pool.rows<AgendaItemRow>('agenda-items', AGENDA_ITEMS, [meetingIds, ...access]);
    const wanted = rows.filter(isWanted);
    const ids = new Set(wanted.map(({ id }) => id));
    const outcomes = minutes.outcomes.filter((outcome) => ids.has(outcome.agenda_item_id));
    const moved = [...new Set(outcomes.flatMap(({ effects }) => effects.map(({ item }) => item)))];
    const planned = wanted.flatMap((item) => item.planned?.id ?? []);
    const [events, files, followUps] = await Promise.all([
      this.events.ofItems(viewer, moved, { asOf: null, knownAt: null }),
      this.filesOf(viewer, planned),
      this.followUpsOf(viewer, wanted),
    ]);
    const byId = new Map(events.map((one) => [one.event.id, one]));
    return wanted.map((row) => ({
      meetingId: row.meeting_id,
      item: {
        ...itemReply(row, minutes, byId),
        followUps: followUps.get(row.meeting_id)?.get(row.number) ?? [],
        files: files.get(row.planned?.id ?? '') ?? [],
      },
    }));
  }

  async filesOf(viewer: Viewer, plannedIds: readonly string[]): Promise<Map<string, AttachmentReply[]>> {
    const files = new Map<string, AttachmentReply[]>();
    if (plannedIds.length === 0) return files;
    const access = [forumsOf(viewer), seesAllClosed(viewer)];
    for (const row of await this.pool.rows<AttachmentRow>('attachments', ATTACHMENTS, [plannedIds, ...access])) {
      files.set(row.planned_item_id, [...(files.get(row.planned_item_id) ?? []), attachmentReply(row)]);
    }
    return files;
  }

  /** By meeting: numbers of agenda items repeat from one to the next. */
  private async followUpsOf(viewer: Viewer, rows: readonly AgendaItemRow[]) {
    const told = rows.filter((row) => !row.by_hand);
    const meetings = [...new Set(told.map((row) => row.meeting_id))];
    const found = await Promise.all(
      meetings.map((meeting) =>
        this.followUps.ofAgendaItems(
          viewer,
          told.filter((row) => row.meeting_id === meeting).map(({ id }) => id),
        ),
      ),
    );
    return new Map(meetings.map((meeting, place) => [meeting, found[place] ?? new Map<number, never[]>()]));
  }
}

function attachmentReply({ id, name, link, byte_count: bytes, added_by, added_at }: AttachmentRow): AttachmentReply {
  return { id, name, link, bytes, addedBy: added_by, addedAt: added_at.toISOString() };
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
): Omit<MeetingItemReply, 'followUps' | 'files'> {
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
    ...{ planned: item.planned, byHand: item.by_hand },
  };
}
