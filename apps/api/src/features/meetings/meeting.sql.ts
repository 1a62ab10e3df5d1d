import type { Asks, OutcomeKind, RecommendationResult } from '@netvaerksoverblik/domain';
import { itemIsVisible } from '../provenance/index.js';

export interface MeetingRow {
  id: string;
  forum: { id: string; name: string; shortName: string };
  held_on: string;
  starts_at: string | null;
  ends_at: string | null;
  location: string | null;
  state: 'planned' | 'held' | 'cancelled' | 'referred';
}

const MEETING_COLUMNS = `m.id, json_build_object('id', f.id, 'name', f.name, 'shortName', f.short_name) AS forum,
  m.held_on::text, m.starts_at, m.ends_at, m.location, m.state`;

/** $1 forum, $2 year, $3 and $4 the last of the page before, $5 how many. Meetings only spoken of are not listed. */
export const MEETING_PAGE = `
  SELECT ${MEETING_COLUMNS},
    (SELECT count(*)::integer FROM agenda_item a WHERE a.meeting_id = m.id) AS agenda_items,
    (SELECT count(*)::integer FROM agenda_item a WHERE a.meeting_id = m.id AND a.closed) AS closed_items,
    (SELECT count(*)::integer FROM document d WHERE d.meeting_id = m.id) AS documents
  FROM meeting m JOIN forum f ON f.id = m.forum_id
  WHERE m.state NOT IN ('referred', 'undone') AND ($1::uuid IS NULL OR m.forum_id = $1)
    AND ($2::integer IS NULL OR extract(year FROM m.held_on) = $2)
    AND ($3::text IS NULL OR (m.held_on, m.id) < ($3::date, $4::uuid))
  ORDER BY m.held_on DESC, m.id DESC LIMIT $5`;

export const MEETING_TOTAL = `SELECT count(*)::integer AS total FROM meeting m
  WHERE m.state NOT IN ('referred', 'undone') AND ($1::uuid IS NULL OR m.forum_id = $1)
    AND ($2::integer IS NULL OR extract(year FROM m.held_on) = $2)`;

/** $1 meeting; with the meetings of the forum before and after it. */
export const MEETING = `
  SELECT ${MEETING_COLUMNS},
    (SELECT p.id FROM meeting p WHERE p.forum_id = m.forum_id AND p.state NOT IN ('referred', 'undone') AND (p.held_on, p.id) < (m.held_on, m.id)
      ORDER BY p.held_on DESC, p.id DESC LIMIT 1) AS previous,
    (SELECT n.id FROM meeting n WHERE n.forum_id = m.forum_id AND n.state NOT IN ('referred', 'undone') AND (n.held_on, n.id) > (m.held_on, m.id)
      ORDER BY n.held_on, n.id LIMIT 1) AS next
  FROM meeting m JOIN forum f ON f.id = m.forum_id WHERE m.id = $1 AND m.state <> 'undone'`;

export interface AgendaItemRow {
  id: string;
  meeting_id: string;
  number: number;
  title: string | null;
  route: string[];
  case_raw: string | null;
  closed: boolean;
  attachments: string[];
  recommender: string | null;
}

/** $1 meetings, $2 forums and $3 all of the viewer. A closed item keeps its number and case number for everybody. */
export const AGENDA_ITEMS = `
  SELECT a.id, a.meeting_id, a.number, a.case_raw, a.closed,
    CASE WHEN ${itemIsVisible('$2', '$3')} THEN a.title END AS title,
    CASE WHEN ${itemIsVisible('$2', '$3')} THEN a.route ELSE '{}' END AS route,
    CASE WHEN ${itemIsVisible('$2', '$3')} THEN a.attachments ELSE '{}' END AS attachments,
    CASE WHEN ${itemIsVisible('$2', '$3')} THEN a.recommender END AS recommender
  FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.meeting_id = ANY($1::uuid[]) ORDER BY m.held_on, a.number`;

interface Passage {
  passage: { start: number; end: number; quote: string };
  document: string;
}

export interface RecommendationRow extends Passage {
  id: string;
  meeting_id: string;
  agenda_item_id: string;
  number: number;
  text: string;
  asks: Asks;
  result_by_hand: RecommendationResult | null;
}

const PASSAGE = `json_build_object('start', p.start_at, 'end', p.end_at, 'quote', p.quote) AS passage, p.document_id AS document`;

export const RECOMMENDATIONS = `
  SELECT r.id, a.meeting_id, r.agenda_item_id, r.number, r.text, r.asks, r.result_by_hand, ${PASSAGE}
  FROM recommendation r JOIN agenda_item a ON a.id = r.agenda_item_id JOIN meeting m ON m.id = a.meeting_id
  JOIN passage p ON p.id = r.passage_id
  WHERE a.meeting_id = ANY($1::uuid[]) AND ${itemIsVisible('$2', '$3')} ORDER BY m.held_on, a.number, r.number`;

export interface OutcomeRow extends Passage {
  id: string;
  meeting_id: string;
  agenda_item_id: string;
  kind: OutcomeKind;
  subject_title: string;
  recommendation_id: string | null;
  person: string | null;
  forum_name: string | null;
  /** Events that rest on it. */
  effects: { item: string; event: string }[];
}

export const OUTCOMES = `
  SELECT o.id, a.meeting_id, o.agenda_item_id, o.kind, o.subject_title, o.recommendation_id, o.person, o.forum_name, ${PASSAGE},
    (SELECT coalesce(json_agg(json_build_object('item', e.item_id, 'event', e.id) ORDER BY e.ordinal, e.id), '[]'::json)
      FROM event_source s JOIN event e ON e.id = s.event_id WHERE s.outcome_id = o.id AND e.type <> 'named') AS effects
  FROM outcome o JOIN agenda_item a ON a.id = o.agenda_item_id JOIN meeting m ON m.id = a.meeting_id
  JOIN passage p ON p.id = o.passage_id
  WHERE a.meeting_id = ANY($1::uuid[]) AND ${itemIsVisible('$2', '$3')} ORDER BY m.held_on, a.number, o.position`;
