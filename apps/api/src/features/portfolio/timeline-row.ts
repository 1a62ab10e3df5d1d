import type { TimelineEvent } from '@netvaerksoverblik/domain';
import { holderParty, holderPerson } from '../people/index.js';

/** An event and its place as the database gives them. */
export interface TimelineRow {
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

/**
 * The columns of a TimelineRow, of the tables that TIMELINE_JOINS names. Who holds a role is said as it was known at
 * a time (SQL; null is today): persons are merged and parted again.
 */
export const timelineColumns = (knownAt: string): string => `e.id, e.item_id, e.type, e.effective_on::text, e.ordinal,
  (SELECT o.kind FROM event_source s JOIN outcome o ON o.id = s.outcome_id WHERE s.event_id = e.id
    ORDER BY o.position, o.id LIMIT 1) AS outcome,
  e.closed_forum_id, e.retracts_id, e.to_status, e.role, e.role_state,
  ${holderPerson('e', knownAt)} AS person_id, ${holderParty('e', knownAt)} AS party, e.condition_kind,
  e.condition_forum_id, e.condition_words, e.meets_id, e.title, e.category,
  m.id AS meeting_id, m.forum_id, m.held_on::text, m.starts_at, e.agenda_item_id, a.number`;

export const TIMELINE_JOINS = `event e
  LEFT JOIN agenda_item a ON a.id = e.agenda_item_id LEFT JOIN meeting m ON m.id = a.meeting_id`;

/** The event as the fold takes it. */
export function timelineEventOf(row: TimelineRow): TimelineEvent {
  const { meeting_id: meetingId, forum_id: forumId, held_on: heldOn, agenda_item_id: agendaItemId } = row;
  const isPlaced = meetingId !== null && forumId !== null && heldOn !== null && agendaItemId !== null;
  return {
    id: row.id,
    type: row.type,
    effectiveOn: row.effective_on,
    ordinal: row.ordinal,
    place: isPlaced
      ? { meetingId, forumId, heldOn, agendaItemId, startsAt: row.starts_at ?? '', position: row.number ?? 0 }
      : null,
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
