import { Inject, Injectable } from '@nestjs/common';
import type { PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { foldTimeline, seesAllClosed, type PortfolioKind, type Viewer } from '@netvaerksoverblik/domain';
import { ReadPool } from '../../platform/read-pool.js';
import { forumsOf } from '../provenance/index.js';
import { EVENTS_OF_ITEMS, RELATED, type EventRow } from './item.sql.js';
import type { Moment } from './moment.js';
import { timelineEventOf } from './timeline-row.js';

export type RelatedItem = PortfolioItemDetailReply['related'][number];

const ITEMS = `SELECT id, kind, title FROM portfolio_item WHERE id = ANY($1::uuid[])`;

/** What an item grew from and what grew from it, under the titles of the moment, as far as the viewer sees them. */
@Injectable()
export class RelatedItems {
  constructor(@Inject(ReadPool) private readonly pool: ReadPool) {}

  async of(viewer: Viewer, itemId: string, { asOf, knownAt }: Moment): Promise<RelatedItem[]> {
    const links = await this.pool.rows<Pick<RelatedItem, 'id' | 'relation'>>('item-related', RELATED, [itemId]);
    if (links.length === 0) return [];
    const ids = links.map(({ id }) => id);
    const [items, rows] = await Promise.all([
      this.pool.rows<{ id: string; kind: PortfolioKind; title: string }>('items-related', ITEMS, [ids]),
      this.pool.rows<EventRow>('events-of-items', EVENTS_OF_ITEMS, [
        ...[ids, forumsOf(viewer), seesAllClosed(viewer), asOf, knownAt],
      ]),
    ]);
    const related = items.flatMap(({ id, kind, title }) => {
      const events = rows.filter((row) => row.item_id === id).map(timelineEventOf);
      const timeline = foldTimeline(kind, title, events);
      const relation = links.find((link) => link.id === id)?.relation ?? 'result';
      return timeline === null ? [] : [{ id, kind, title: timeline.spans.at(-1)?.title ?? title, relation }];
    });
    return related.sort((a, b) => a.title.localeCompare(b.title, 'da'));
  }
}
