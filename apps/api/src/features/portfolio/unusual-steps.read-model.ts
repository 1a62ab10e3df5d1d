import { Inject, Injectable } from '@nestjs/common';
import { foldTimeline, liveEvents, seesAllClosed, type PortfolioKind, type Viewer } from '@netvaerksoverblik/domain';
import { ReadPool } from '../../platform/read-pool.js';
import { forumsOf } from '../provenance/index.js';
import { eventReplies } from './item-replies.js';
import { EVENTS_OF_ALL, type EventRow } from './item.sql.js';
import type { Moment } from './moment.js';
import { timelineEventOf } from './timeline-row.js';

export interface UnusualStep {
  id: string;
  itemId: string;
  effectiveOn: string;
}

const ITEMS = `SELECT id, kind, title FROM portfolio_item`;

function groupByItem(rows: readonly EventRow[]): Map<string, EventRow[]> {
  const groups = new Map<string, EventRow[]>();
  for (const row of rows) {
    const group = groups.get(row.item_id);
    if (group === undefined) groups.set(row.item_id, [row]);
    else group.push(row);
  }
  return groups;
}

/** Steps from minutes that have a notice, newest first: a person must look whether they are as the minutes say. */
@Injectable()
export class UnusualStepsReadModel {
  constructor(@Inject(ReadPool) private readonly pool: ReadPool) {}

  async all(viewer: Viewer, { asOf, knownAt }: Moment): Promise<UnusualStep[]> {
    const [items, rows] = await Promise.all([
      this.pool.rows<{ id: string; kind: PortfolioKind; title: string }>('items-all', ITEMS),
      this.pool.rows<EventRow>('events-of-all', EVENTS_OF_ALL, [
        ...[null, forumsOf(viewer), seesAllClosed(viewer), asOf, knownAt],
      ]),
    ]);
    const groups = groupByItem(rows);
    return items
      .flatMap(({ id, kind, title }) => unusualOf(kind, title, groups.get(id) ?? []))
      .sort((a, b) =>
        a.effectiveOn === b.effectiveOn ? (a.id < b.id ? 1 : -1) : a.effectiveOn < b.effectiveOn ? 1 : -1,
      );
  }
}

function unusualOf(kind: PortfolioKind, title: string, rows: readonly EventRow[]): UnusualStep[] {
  const events = rows.map(timelineEventOf);
  const timeline = foldTimeline(kind, title, events);
  if (timeline === null) return [];
  const live = new Set(liveEvents(events).map(({ id }) => id));
  const visible = rows.filter(({ id }) => live.has(id));
  const fromMinutes = new Map(visible.map((row) => [row.id, row.agenda_item_id !== null ? row : null]));
  return eventReplies(kind, visible, timeline).flatMap(({ id, effectiveOn, notices }) => {
    const row = fromMinutes.get(id) ?? null;
    return row === null || notices.length === 0 ? [] : [{ id, itemId: row.item_id, effectiveOn }];
  });
}
