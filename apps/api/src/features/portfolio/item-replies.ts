import type { ConditionReply, EnteredReply, EventReply, HolderReply } from '@netvaerksoverblik/contracts';
import {
  isLateProposal,
  type ConditionSpan,
  type HolderSpan,
  type ItemState,
  type ItemTimeline,
  type PortfolioKind,
} from '@netvaerksoverblik/domain';
import { timelineEventOf } from './timeline-row.js';
import { stepNotices } from './step-notices.js';
import type { EventRow } from './item.sql.js';

/** Who entered it and why; null where minutes stand behind it. */
export function enteredReply(row: EventRow | null): EnteredReply | null {
  if (row?.actor === null || row?.actor === undefined || row.reason === null || row.agenda_item_id !== null)
    return null;
  return { by: row.actor, reason: row.reason, recordedAt: row.recorded_at.toISOString() };
}

type EventOf = (id: string | null) => EventRow | null;

export function holderReply(span: HolderSpan, eventOf: EventOf): HolderReply {
  const row = eventOf(span.eventId);
  return {
    role: span.role,
    state: span.state,
    person: span.personId === null ? null : { id: span.personId, name: row?.person ?? '' },
    party: span.party,
    since: span.fromOn,
    source: row?.sources[0] ?? null,
  };
}

export function conditionReply(span: ConditionSpan, eventOf: EventOf): ConditionReply {
  const row = eventOf(span.eventId);
  return {
    eventId: span.eventId,
    kind: span.kind,
    words: span.words,
    forum: row?.condition_forum ?? row?.party ?? null,
    since: span.fromOn,
    metOn: span.toOn,
    source: row?.sources[0] ?? null,
  };
}

function eventReply(row: EventRow, from: ItemState | null, to: ItemState | null, metOn: string | null): EventReply {
  return {
    id: row.id,
    // A proposal of what has a status already tells no step.
    type: row.type === 'status' && to === null ? 'mentioned' : row.type,
    basis: row.agenda_item_id === null ? 'entered' : row.outcome !== null ? 'decided' : 'stated',
    effectiveOn: row.effective_on,
    windowFrom: row.window_from,
    effectiveWords: row.effective_words,
    recordedAt: row.recorded_at.toISOString(),
    toStatus: to,
    fromStatus: to === null ? null : from,
    role: row.role,
    roleState: row.role_state,
    holder: row.role === null ? null : (row.person ?? row.party),
    personId: row.person_id,
    participation: row.participation,
    condition: row.condition_kind,
    conditionForum: row.condition_forum ?? (row.condition_kind === null ? null : row.party),
    conditionWords: row.condition_words,
    conditionMetOn: metOn,
    title: row.title,
    category: row.category,
    reason: row.reason,
    actor: row.actor,
    sources: row.sources,
    notices: [],
  };
}

/** The events in order, each with the status before it and what is unusual about its step. */
export function eventReplies(kind: PortfolioKind, rows: readonly EventRow[], timeline: ItemTimeline): EventReply[] {
  const metOn = new Map(timeline.conditions.map(({ eventId, toOn }) => [eventId, toOn]));
  // A return may move a theme without a status event of its own: the fold says so.
  const derived = new Map(timeline.spans.map(({ statusEventId, status }) => [statusEventId, status]));
  let status: ItemState | null = null;
  return rows.map((row) => {
    const said = row.to_status !== null && isLateProposal(timelineEventOf(row), status) ? null : row.to_status;
    const to = said ?? (row.type === 'condition-opened' ? (derived.get(row.id) ?? null) : null);
    const reply = eventReply(row, status, to, metOn.get(row.id) ?? null);
    const notices = to === null ? [] : stepNotices(kind, status, to, row, rows);
    status = to ?? status;
    return { ...reply, notices };
  });
}
