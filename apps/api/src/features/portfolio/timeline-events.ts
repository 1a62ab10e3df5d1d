import type { PortfolioKind, TimelineEvent } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { timelineColumns, TIMELINE_JOINS, timelineEventOf, type TimelineRow } from './timeline-row.js';

export interface ItemWithEvents {
  id: string;
  kind: PortfolioKind;
  reference: string;
  title: string;
  events: TimelineEvent[];
}

const EVENTS = `SELECT ${timelineColumns('$2')} FROM ${TIMELINE_JOINS}
  WHERE e.item_id = ANY($1::uuid[]) AND ($2::timestamptz IS NULL OR e.recorded_at <= $2::timestamptz)`;

/** Items with all their events, closed ones too: the caller leaves out what its viewer may not see. */
export async function loadItemsWithEvents(
  manager: EntityManager,
  itemIds: readonly string[],
  knownAt: string | null = null,
): Promise<ItemWithEvents[]> {
  const items = await manager.query<Omit<ItemWithEvents, 'events'>[]>(
    `SELECT id, kind, reference, title FROM portfolio_item WHERE id = ANY($1::uuid[]) ORDER BY id`,
    [itemIds],
  );
  const rows = await manager.query<TimelineRow[]>(EVENTS, [itemIds, knownAt]);
  const byItem = new Map<string, TimelineEvent[]>(items.map((item) => [item.id, []]));
  for (const row of rows) byItem.get(row.item_id)?.push(timelineEventOf(row));
  return items.map((item) => ({ ...item, events: byItem.get(item.id) ?? [] }));
}
