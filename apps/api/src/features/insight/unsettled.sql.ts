import { itemIsVisible, passageSource } from '../provenance/index.js';
import { CONFIRMED, UNANSWERED_BY_OUTCOME } from './overview.sql.js';

const MEETING = `json_build_object('id', m.id, 'forum', f.name, 'date', m.held_on)`;

/** $1 whether the viewer sees every import, $2 forums whose secretary the viewer is, $3 on or before, $4 known at. */
const IN_CONFIRMED = `FROM import i JOIN meeting m ON m.id = i.meeting_id JOIN forum f ON f.id = m.forum_id`;
const MINE = `i.state = 'confirmed' AND ($1::boolean OR i.forum_id = ANY($2::uuid[])) AND m.held_on <= $3::date
    AND i.confirmed_at <= coalesce($4::timestamptz, i.confirmed_at)`;

/** Findings left as questions. */
export const QUESTIONS = `
  SELECT x.id, m.held_on::text || lpad((9999 - x.position)::text, 5, '0') AS key, x.import_id AS "importId", x.position, x.kind,
    x.proposal, i.document_id AS document, ${MEETING} AS meeting
  ${IN_CONFIRMED} JOIN import_finding x ON x.import_id = i.id WHERE x.answer = 'unsettled' AND ${MINE}`;

/** What the reader was unsure of; that a recommendation is unanswered is told of the recommendation. */
export const WARNINGS = `
  SELECT i.id, m.held_on::text || lpad((99999 - w.place)::text, 5, '0') AS key, i.id AS "importId", w.place, w.warning ->> 'code' AS code,
    (w.warning ->> 'start')::integer AS start, (w.warning ->> 'end')::integer AS "end", i.document_id AS document,
    coalesce((SELECT a.number FROM document_part p JOIN agenda_item a ON a.id = p.agenda_item_id
      WHERE p.document_id = i.document_id AND p.start_at <= (w.warning ->> 'start')::integer
        AND (w.warning ->> 'start')::integer < p.end_at LIMIT 1), 0) AS item, ${MEETING} AS meeting
  ${IN_CONFIRMED}, LATERAL jsonb_array_elements(i.reading -> 'warnings') WITH ORDINALITY AS w(warning, place)
  WHERE w.warning ->> 'code' NOT IN ('recommendation.unanswered', 'form.unknown') AND ${MINE}`;

/** $1 forums and $2 all of the viewer, $3 on or before, $4 known at. */
export const RECOMMENDATIONS = `
  SELECT r.id, m.held_on::text || lpad((999 - a.number)::text, 3, '0') || lpad((999 - r.number)::text, 3, '0') AS key,
    a.title, r.number, r.text, ${passageSource('r.passage_id', '$1', '$2')} AS source
  FROM recommendation r JOIN agenda_item a ON a.id = r.agenda_item_id JOIN meeting m ON m.id = a.meeting_id
  WHERE m.state = 'held' AND m.held_on <= $3::date AND ${itemIsVisible('$1', '$2')} AND ${CONFIRMED('$4')}
    AND ${UNANSWERED_BY_OUTCOME}`;

export const TEXTS = `SELECT id, text FROM document WHERE id = ANY($1::uuid[])`;

/** How many there are of rows that are told with four parameters. */
export const totalOf = (body: string): string => `SELECT count(*)::integer AS total FROM (${body}) x`;

/** A page of them, newest first: $5 and $6 the last row of the page before, $7 how many. */
export const pageOf = (body: string): string => `SELECT x.* FROM (${body}) x
  WHERE $5::text IS NULL OR (x.key COLLATE "C", x.id) < ($5::text COLLATE "C", $6::uuid)
  ORDER BY x.key COLLATE "C" DESC, x.id DESC LIMIT $7::integer`;
