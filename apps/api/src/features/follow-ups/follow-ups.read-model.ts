import { Inject, Injectable } from '@nestjs/common';
import type { FollowUpReply, SourceReply } from '@netvaerksoverblik/contracts';
import {
  followUpState,
  seesAllClosed,
  type DuePrecision,
  type FollowUpState,
  type Viewer,
} from '@netvaerksoverblik/domain';
import { Clock, dayOf, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { forumsOf, passageSource } from '../provenance/index.js';

interface FollowUpRow {
  id: string;
  text: string;
  responsible: string | null;
  due_on: string | null;
  window_from: string | null;
  due_precision: DuePrecision | null;
  state: FollowUpState;
  recorded_at: Date;
  last_heard: string;
  source: SourceReply | null;
}

/** $1 forums and $2 all of the viewer, $3 said on or before, $4 item, $5 agenda items, $6 how many. */
const FOLLOW_UPS = `
  SELECT u.id, u.text, u.responsible, u.due_on::text, u.window_from::text, u.due_precision, u.state, u.recorded_at,
    m.held_on::text AS last_heard, ${passageSource('u.passage_id', '$1', '$2')} AS source
  FROM follow_up u JOIN agenda_item a ON a.id = u.agenda_item_id JOIN meeting m ON m.id = a.meeting_id
  WHERE u.withdrawn_at IS NULL AND (u.closed_forum_id IS NULL OR $2::boolean OR u.closed_forum_id = ANY($1::uuid[]))
    AND ($3::date IS NULL OR m.held_on <= $3::date) AND ($4::uuid IS NULL OR u.item_id = $4)
    AND ($5::uuid[] IS NULL OR u.agenda_item_id = ANY($5))
  ORDER BY m.held_on DESC, a.number, u.due_on NULLS LAST, u.id LIMIT $6`;

const MANY = 10_000;

/** Promises with the state that follows from their dates. */
@Injectable()
export class FollowUpsReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  ofItem(viewer: Viewer, itemId: string, asOf: string | null): Promise<FollowUpReply[]> {
    return this.read(viewer, { asOf, itemId, agendaItemIds: null });
  }

  /** The follow-ups of each of these agenda items. */
  async ofAgendaItems(viewer: Viewer, agendaItemIds: readonly string[]): Promise<Map<number, FollowUpReply[]>> {
    const replies = await this.read(viewer, { asOf: null, itemId: null, agendaItemIds });
    const byNumber = new Map<number, FollowUpReply[]>();
    for (const reply of replies) {
      const number = reply.source?.item ?? 0;
      byNumber.set(number, [...(byNumber.get(number) ?? []), reply]);
    }
    return byNumber;
  }

  all(viewer: Viewer, asOf: string | null): Promise<FollowUpReply[]> {
    return this.read(viewer, { asOf, itemId: null, agendaItemIds: null });
  }

  private async read(
    viewer: Viewer,
    about: { asOf: string | null; itemId: string | null; agendaItemIds: readonly string[] | null },
  ): Promise<FollowUpReply[]> {
    const rows = await this.pool.rows<FollowUpRow>('follow-ups', FOLLOW_UPS, [
      forumsOf(viewer),
      seesAllClosed(viewer),
      about.asOf,
      about.itemId,
      about.agendaItemIds,
      MANY,
    ]);
    const date = about.asOf ?? today(this.clock);
    return rows.map((row) => replyOf(row, date));
  }
}

const replyOf = (row: FollowUpRow, date: string): FollowUpReply => ({
  id: row.id,
  text: row.text,
  responsible: row.responsible,
  due: row.due_on,
  windowFrom: row.window_from,
  duePrecision: row.due_precision,
  state: followUpState(
    {
      state: row.state,
      dueOn: row.due_on,
      duePrecision: row.due_precision,
      responsible: row.responsible,
      recordedOn: dayOf(row.recorded_at),
      lastHeardOn: row.last_heard,
    },
    date,
  ),
  source: row.source,
});
