import type { Asks, OutcomeKind, RecommendationResult } from '@netvaerksoverblik/domain';
import { itemIsVisible } from '../provenance/index.js';

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
  by_hand: boolean;
  planned: { id: string; version: number } | null;
}

/** What was put on the agenda by hand is closed where it says so itself, or the document that treats it does. */
export const plannedIsVisible = (forums: string, all: string): string =>
  `(${all}::boolean OR m.forum_id = ANY(${forums}::uuid[]) OR NOT (a.closed OR EXISTS (
    SELECT 1 FROM agenda_item t WHERE t.id = a.agenda_item_id AND t.closed)))`;

const whereVisible = (column: string): string => `CASE WHEN ${itemIsVisible('$2', '$3')} THEN a.${column}`;

const TOLD = `SELECT a.id, a.meeting_id, m.held_on, a.number, a.case_raw, a.closed, false AS by_hand,
    ${whereVisible('title')} END AS title, ${whereVisible('route')} ELSE '{}' END AS route,
    ${whereVisible('attachments')} ELSE '{}' END AS attachments, ${whereVisible('recommender')} END AS recommender,
    (SELECT json_build_object('id', p.id, 'version', p.version) FROM planned_item p
      WHERE p.agenda_item_id = a.id ORDER BY p.position, p.id LIMIT 1) AS planned
  FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.meeting_id = ANY($1::uuid[])`;

/** After what documents tell, in their own order. */
const BY_HAND = `SELECT a.id, a.meeting_id, m.held_on,
    (coalesce((SELECT max(t.number) FROM agenda_item t WHERE t.meeting_id = a.meeting_id), 0)
      + row_number() OVER (PARTITION BY a.meeting_id ORDER BY a.position, a.id))::integer AS number,
    a.case_raw, a.closed, true AS by_hand,
    ${whereVisible('title')} END AS title, ${whereVisible('route')} ELSE '{}' END AS route, '{}'::text[] AS attachments,
    NULL AS recommender, json_build_object('id', a.id, 'version', a.version) AS planned
  FROM planned_item a JOIN meeting m ON m.id = a.meeting_id
  WHERE a.meeting_id = ANY($1::uuid[]) AND a.agenda_item_id IS NULL`;

/** $1 meetings, $2 forums and $3 all of the viewer. A closed item keeps its number and case number for everybody. */
export const AGENDA_ITEMS = `SELECT id, meeting_id, number, title, route, case_raw, closed, attachments, recommender, by_hand, planned
  FROM (${TOLD} UNION ALL ${BY_HAND}) AS agenda ORDER BY held_on, meeting_id, number`;

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

export interface AttachmentRow {
  id: string;
  planned_item_id: string;
  name: string;
  link: string | null;
  byte_count: number | null;
  added_by: string;
  added_at: Date;
}

/** $1 items entered by hand, $2 forums and $3 all of the viewer. */
export const ATTACHMENTS = `
  SELECT f.id, f.planned_item_id, f.name, f.link, f.byte_count, u.display_name AS added_by, f.added_at
  FROM attachment f JOIN planned_item a ON a.id = f.planned_item_id JOIN meeting m ON m.id = a.meeting_id
  JOIN app_user u ON u.id = f.added_by
  WHERE f.planned_item_id = ANY($1::uuid[]) AND m.state <> 'undone' AND ${plannedIsVisible('$2', '$3')}
  ORDER BY f.added_at, f.id`;
