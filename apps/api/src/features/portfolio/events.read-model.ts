import { Inject, Injectable } from '@nestjs/common';
import type { EventReply } from '@netvaerksoverblik/contracts';
import { foldTimeline, liveEvents, seesAllClosed, type PortfolioKind, type Viewer } from '@netvaerksoverblik/domain';
import { ReadPool } from '../../platform/read-pool.js';
import { eventReplies } from './item-replies.js';
import { EVENTS_OF_ITEMS, type EventRow } from './item.sql.js';
import { forumsOf } from '../provenance/index.js';
import type { Moment } from './moment.js';
import { timelineEventOf } from './timeline-row.js';

export interface EventOfItem {
  item: { id: string; kind: PortfolioKind; title: string; reference: string };
  event: EventReply;
}

const NAMES = `SELECT id, kind, reference, title FROM portfolio_item WHERE id = ANY($1::uuid[])`;

/** Events of several items, each with the status before it: what pages beside the item's own show of it. */
@Injectable()
export class EventsReadModel {
  constructor(@Inject(ReadPool) private readonly pool: ReadPool) {}

  async ofItems(viewer: Viewer, itemIds: readonly string[], { asOf, knownAt }: Moment): Promise<EventOfItem[]> {
    if (itemIds.length === 0) return [];
    const [items, rows] = await Promise.all([
      this.pool.rows<EventOfItem['item']>('items-names', NAMES, [itemIds]),
      this.pool.rows<EventRow>('events-of-items', EVENTS_OF_ITEMS, [
        itemIds,
        forumsOf(viewer),
        seesAllClosed(viewer),
        asOf,
        knownAt,
      ]),
    ]);
    return items.flatMap((item) => {
      const own = rows.filter((row) => row.item_id === item.id);
      const events = own.map(timelineEventOf);
      const timeline = foldTimeline(item.kind, item.title, events);
      if (timeline === null) return [];
      const live = new Set(liveEvents(events).map(({ id }) => id));
      const named = { ...item, title: timeline.spans.at(-1)?.title ?? item.title };
      const visible = own.filter(({ id }) => live.has(id));
      return eventReplies(item.kind, visible, timeline).map((event) => ({ item: named, event }));
    });
  }
}
