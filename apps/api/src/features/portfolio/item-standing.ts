import {
  DomainError,
  foldTimeline,
  liveEvents,
  seesClosed,
  type ItemTimeline,
  type PortfolioKind,
  type TimelineEvent,
  type Viewer,
} from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { itemEtag } from './item-etag.js';
import { loadItemsWithEvents } from './timeline-events.js';

/** An item as its viewer sees it, within the transaction that is to change it. */
export interface StandingItem {
  id: string;
  kind: PortfolioKind;
  title: string;
  departmentId: string | null;
  version: number;
  etag: string;
  /** Those that hold, in order. */
  live: readonly TimelineEvent[];
  timeline: ItemTimeline;
  /** Behind which doors what is entered stands: an item that only closed events know of stays behind them. */
  closedForumId: string | null;
}

function doorsOf(live: readonly TimelineEvent[]): string | null {
  if (live.some(({ closedForumId }) => closedForumId === null)) return null;
  return live.at(-1)?.closedForumId ?? null;
}

/** The item, unless the viewer sees nothing of it. */
export async function loadStanding(manager: EntityManager, viewer: Viewer, id: string): Promise<StandingItem> {
  const [item] = await loadItemsWithEvents(manager, [id]);
  const events = item?.events.filter(({ closedForumId }) => seesClosed(viewer, closedForumId)) ?? [];
  const timeline = item === undefined ? null : foldTimeline(item.kind, item.title, events);
  if (item === undefined || timeline === null) throw new DomainError('not-found');
  const [row] = await manager.query<{ version: number; department_id: string | null }[]>(
    `SELECT version, department_id FROM portfolio_item WHERE id = $1`,
    [id],
  );
  if (row === undefined) throw new DomainError('not-found');
  const live = liveEvents(events);
  return {
    ...{ id, kind: item.kind, title: timeline.spans.at(-1)?.title ?? item.title, timeline, live },
    ...{ departmentId: row.department_id, version: row.version, closedForumId: doorsOf(live) },
    etag: itemEtag(
      row.version,
      live.map((event) => event.id),
    ),
  };
}
