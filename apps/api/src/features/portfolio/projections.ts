import { foldTimeline, type ItemTimeline, type TimelineEvent } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { ALL_SCOPE, OPEN_SCOPE } from '../provenance/index.js';
import { showDetails } from './stated-details.js';
import { loadItemsWithEvents, type ItemWithEvents } from './timeline-events.js';

interface ScopedTimeline {
  item: ItemWithEvents;
  scope: string;
  timeline: ItemTimeline;
}

/** The views that an item needs: what is open, and where it has closed events one per forum and one of all. */
function viewsOf(events: readonly TimelineEvent[]): { scope: string; events: readonly TimelineEvent[] }[] {
  const forums = new Set(events.map((event) => event.closedForumId).filter((id) => id !== null));
  const open = events.filter((event) => event.closedForumId === null);
  const views = [{ scope: OPEN_SCOPE, events: open as readonly TimelineEvent[] }];
  for (const forum of forums) {
    views.push({
      scope: forum,
      events: events.filter((event) => event.closedForumId === null || event.closedForumId === forum),
    });
  }
  if (forums.size > 0) views.push({ scope: ALL_SCOPE, events });
  return views;
}

function foldViews(item: ItemWithEvents): ScopedTimeline[] {
  return viewsOf(item.events).flatMap(({ scope, events }) => {
    const timeline = foldTimeline(item.kind, item.title, events);
    return timeline === null ? [] : [{ item, scope, timeline }];
  });
}

const UNSAID = { title: null, status: null, category: null, statusSince: null, statusEventId: null };

const nowRow = ({ item, scope, timeline }: ScopedTimeline): object => {
  const last = timeline.spans.at(-1) ?? UNSAID;
  return {
    item_id: item.id,
    scope,
    kind: item.kind,
    reference: item.reference,
    title: last.title ?? item.title,
    status: last.status,
    category: last.category,
    status_since: last.statusSince,
    status_event_id: last.statusEventId,
    first_heard: timeline.firstHeard,
    last_heard: timeline.lastHeard,
    open_conditions: timeline.conditions.filter((condition) => condition.toOn === null).length,
  };
};

const spanRows = ({ item, scope, timeline }: ScopedTimeline): object[] =>
  timeline.spans.map((span) => ({
    item_id: item.id,
    scope,
    kind: item.kind,
    from_on: span.fromOn,
    to_on: span.toOn,
    title: span.title,
    status: span.status,
    category: span.category,
    status_since: span.statusSince,
    status_event_id: span.statusEventId,
  }));

const holderRows = ({ item, scope, timeline }: ScopedTimeline): object[] =>
  timeline.holders.map((span) => ({
    item_id: item.id,
    scope,
    from_on: span.fromOn,
    to_on: span.toOn,
    role: span.role,
    state: span.state,
    person_id: span.personId,
    party: span.party,
    event_id: span.eventId,
  }));

const conditionRows = ({ item, scope, timeline }: ScopedTimeline): object[] =>
  timeline.conditions.map((span) => ({
    event_id: span.eventId,
    scope,
    item_id: item.id,
    from_on: span.fromOn,
    to_on: span.toOn,
    kind: span.kind,
    words: span.words,
    forum_id: span.forumId,
    met_by_event_id: span.metByEventId,
  }));

async function replace(
  manager: EntityManager,
  table: string,
  columns: string,
  itemIds: readonly string[],
  rows: object[],
) {
  await manager.query(`DELETE FROM ${table} WHERE item_id = ANY($1::uuid[])`, [itemIds]);
  if (rows.length === 0) return;
  await manager.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

const NOW =
  'item_id, scope, kind, reference, title, status, category, status_since, status_event_id, first_heard, last_heard, open_conditions';
const SPAN = 'item_id, scope, kind, from_on, to_on, title, status, category, status_since, status_event_id';
const HOLDER = 'item_id, scope, from_on, to_on, role, state, person_id, party, event_id';
const CONDITION = 'event_id, scope, item_id, from_on, to_on, kind, words, forum_id, met_by_event_id';

/** Rebuilds what follows from the events of these items, within the transaction that wrote them. */
export async function rebuildProjections(manager: EntityManager, itemIds: readonly string[]): Promise<void> {
  if (itemIds.length === 0) return;
  const views = (await loadItemsWithEvents(manager, itemIds)).flatMap(foldViews);
  await replace(manager, 'item_now', NOW, itemIds, views.map(nowRow));
  await replace(manager, 'item_span', SPAN, itemIds, views.flatMap(spanRows));
  await replace(manager, 'holder_span', HOLDER, itemIds, views.flatMap(holderRows));
  await replace(manager, 'condition_span', CONDITION, itemIds, views.flatMap(conditionRows));
  await showDetails(manager, itemIds);
}
