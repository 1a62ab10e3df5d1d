import type { DecisionRow, SourceReply } from '@netvaerksoverblik/contracts';
import type { OutcomeKind } from '@netvaerksoverblik/domain';
import { bestScope, itemIsVisible, livePassageSource } from '../provenance/index.js';

/** $1 first day of the month, $2 day that is looked from, $3 forum. */
const OF_MONTH = `m.state = 'held' AND m.held_on >= $1::date AND m.held_on < $1::date + interval '1 month'
    AND m.held_on <= $2::date AND ($3::uuid IS NULL OR m.forum_id = $3)`;

export const MEETINGS = `
  SELECT m.id, f.name AS forum, m.held_on::text AS date, f.id AS forum_id, f.short_name
  FROM meeting m JOIN forum f ON f.id = m.forum_id WHERE ${OF_MONTH} ORDER BY m.held_on, f.name, m.id`;

/** $4 forums and $5 all of the viewer. Agenda items of the month; of those closed to the viewer only numbers. */
export const AGENDA_ITEMS = `
  SELECT a.id, a.meeting_id, a.number, a.case_raw, a.recommender, ${itemIsVisible('$4', '$5')} AS seen,
    CASE WHEN ${itemIsVisible('$4', '$5')} THEN a.title ELSE '' END AS title
  FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id JOIN forum f ON f.id = m.forum_id
  WHERE ${OF_MONTH} ORDER BY m.held_on, f.name, m.id, a.number`;

/** What an outcome moved, as it stands on the day. */
const MOVED = `(SELECT coalesce(json_agg(DISTINCT jsonb_build_object('id', s.item_id, 'kind', s.kind, 'title', s.title, 'status', s.status)), '[]'::json)
    FROM event_source es JOIN event e ON e.id = es.event_id JOIN item_span s ON s.item_id = e.item_id
    WHERE es.outcome_id = o.id AND ${bestScope('s', '$6')} AND s.from_on <= $2::date AND (s.to_on IS NULL OR s.to_on > $2::date)
      AND NOT EXISTS (SELECT FROM event r WHERE r.retracts_id = e.id))`;

/** $6 scopes of the viewer. Decisions that ask for something: not that minutes were approved, nor that something was noted or discussed. */
export const DECISIONS = `
  SELECT o.id, o.agenda_item_id, o.kind, p.document_id, p.start_at, p.end_at, p.quote,
    ${livePassageSource('o.passage_id', '$4', '$5')} AS source, ${MOVED} AS items
  FROM outcome o JOIN agenda_item a ON a.id = o.agenda_item_id JOIN meeting m ON m.id = a.meeting_id
  JOIN passage p ON p.id = o.passage_id
  WHERE ${OF_MONTH} AND ${itemIsVisible('$4', '$5')} AND o.kind NOT IN ('noted', 'discussed')
    AND o.subject_kind NOT IN ('minutes', 'agenda')
  ORDER BY a.number, o.position, o.id`;

export interface MeetingOfMonth {
  id: string;
  forum: string;
  date: string;
  forum_id: string;
  short_name: string | null;
}

export interface AgendaItemOfMonth {
  id: string;
  meeting_id: string;
  number: number;
  case_raw: string | null;
  recommender: string | null;
  seen: boolean;
  title: string;
}

export interface Decision {
  id: string;
  agenda_item_id: string;
  kind: OutcomeKind;
  document_id: string;
  start_at: number;
  end_at: number;
  quote: string;
  source: SourceReply | null;
  items: DecisionRow['items'];
}
