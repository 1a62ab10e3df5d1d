import { Inject, Injectable } from '@nestjs/common';
import type { FollowUpReply } from '@netvaerksoverblik/contracts';
import { seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { forumsOf, scopesOf } from '../provenance/index.js';
import { followUpReply, type FollowUpRow } from './follow-up-row.js';
import { FOLLOW_UPS, ROW_COLUMNS } from './follow-up.sql.js';

/** Which day is looked from, and with what was on record when; null is now. */
export interface Moment {
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

export const NOW: Moment = { asOf: null, knownAt: null };

/** $8 item, $9 agenda items, $10 how many; without an item or agenda items, those of all. */
const FOLLOW_UPS_OF = `WITH ${FOLLOW_UPS} SELECT ${ROW_COLUMNS} FROM ranked r
  WHERE ($8::uuid IS NULL OR r.item_id = $8) AND ($9::uuid[] IS NULL OR r.agenda_item_id = ANY($9))
  ORDER BY r.said_on DESC, r.number NULLS LAST, r.due_on NULLS LAST, r.text, r.id LIMIT $10`;

const MANY = 10_000;

/** The first parameters of every statement about follow-ups. */
export function viewParams(viewer: Viewer, moment: Moment, day: string): unknown[] {
  const access = [forumsOf(viewer), seesAllClosed(viewer), scopesOf(viewer)];
  return [...access, day, moment.knownAt, moment.asOf, viewer.personId];
}

/** Promises as other pages show them, with the state that follows from their dates. */
@Injectable()
export class FollowUpsReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async ofItem(
    viewer: Viewer,
    itemId: string,
    asOf: string | null,
    knownAt: string | null = null,
  ): Promise<FollowUpReply[]> {
    return (await this.read(viewer, { asOf, knownAt }, itemId, null)).map(followUpReply);
  }

  /** The follow-ups of each of these agenda items, by its number. */
  async ofAgendaItems(viewer: Viewer, agendaItemIds: readonly string[]): Promise<Map<number, FollowUpReply[]>> {
    const byNumber = new Map<number, FollowUpReply[]>();
    for (const row of await this.rowsOfAgendaItems(viewer, agendaItemIds, NOW)) {
      const number = row.number ?? 0;
      byNumber.set(number, [...(byNumber.get(number) ?? []), followUpReply(row)]);
    }
    return byNumber;
  }

  async all(viewer: Viewer, asOf: string | null, knownAt: string | null = null): Promise<FollowUpReply[]> {
    return (await this.read(viewer, { asOf, knownAt }, null, null)).map(followUpReply);
  }

  rowsOfAgendaItems(viewer: Viewer, agendaItemIds: readonly string[], moment: Moment): Promise<FollowUpRow[]> {
    return this.read(viewer, moment, null, agendaItemIds);
  }

  private read(
    viewer: Viewer,
    moment: Moment,
    itemId: string | null,
    agendaItemIds: readonly string[] | null,
  ): Promise<FollowUpRow[]> {
    const params = viewParams(viewer, moment, moment.asOf ?? today(this.clock));
    return this.pool.rows<FollowUpRow>('follow-ups-of', FOLLOW_UPS_OF, [...params, itemId, agendaItemIds, MANY]);
  }
}
