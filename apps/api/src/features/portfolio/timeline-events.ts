import type { EventPlace, PortfolioKind, TimelineEvent } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { OUTCOME_OF_EVENT } from './item.sql.js';

interface EventRow {
  id: string;
  item_id: string;
  type: TimelineEvent['type'];
  effective_on: string;
  ordinal: number;
  outcome: TimelineEvent['outcome'];
  closed_forum_id: string | null;
  retracts_id: string | null;
  to_status: TimelineEvent['toStatus'];
  role: TimelineEvent['role'];
  role_state: TimelineEvent['roleState'];
  person_id: string | null;
  party: string | null;
  condition_kind: TimelineEvent['conditionKind'];
  condition_forum_id: string | null;
  condition_words: string | null;
  meets_id: string | null;
  title: string | null;
  category: TimelineEvent['category'];
  meeting_id: string | null;
  forum_id: string | null;
  held_on: string | null;
  starts_at: string | null;
  agenda_item_id: string | null;
  number: number | null;
}

export interface ItemWithEvents {
  id: string;
  kind: PortfolioKind;
  reference: string;
  title: string;
  events: TimelineEvent[];
}

const EVENTS = `
  SELECT e.id, e.item_id, e.type, e.effective_on::text, e.ordinal,
    ${OUTCOME_OF_EVENT} AS outcome,
    e.closed_forum_id, e.retracts_id, e.to_status, e.role, e.role_state, e.person_id, e.party,
    e.condition_kind, e.condition_forum_id, e.condition_words, e.meets_id, e.title, e.category,
    m.id AS meeting_id, m.forum_id, m.held_on::text, m.starts_at, e.agenda_item_id, a.number
  FROM event e LEFT JOIN agenda_item a ON a.id = e.agenda_item_id LEFT JOIN meeting m ON m.id = a.meeting_id
  WHERE e.item_id = ANY($1::uuid[]) AND ($2::timestamptz IS NULL OR e.recorded_at <= $2::timestamptz)`;

function placeOf(row: EventRow): EventPlace | null {
  if (row.meeting_id === null || row.forum_id === null || row.held_on === null || row.agenda_item_id === null)
    return null;
  return {
    meetingId: row.meeting_id,
    forumId: row.forum_id,
    heldOn: row.held_on,
    startsAt: row.starts_at ?? '',
    agendaItemId: row.agenda_item_id,
    position: row.number ?? 0,
  };
}

function eventOf(row: EventRow): TimelineEvent {
  return {
    id: row.id,
    type: row.type,
    effectiveOn: row.effective_on,
    ordinal: row.ordinal,
    place: placeOf(row),
    decided: row.outcome !== null,
    outcome: row.outcome,
    closedForumId: row.closed_forum_id,
    retractsId: row.retracts_id,
    toStatus: row.to_status,
    role: row.role,
    roleState: row.role_state,
    personId: row.person_id,
    party: row.party,
    conditionKind: row.condition_kind,
    conditionForumId: row.condition_forum_id,
    words: row.condition_words,
    meetsId: row.meets_id,
    title: row.title,
    category: row.category,
  };
}

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
  const rows = await manager.query<EventRow[]>(EVENTS, [itemIds, knownAt]);
  const byItem = new Map<string, TimelineEvent[]>(items.map((item) => [item.id, []]));
  for (const row of rows) byItem.get(row.item_id)?.push(eventOf(row));
  return items.map((item) => ({ ...item, events: byItem.get(item.id) ?? [] }));
}
