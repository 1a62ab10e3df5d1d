import { FOLLOW_UPS, ROW_COLUMNS } from './follow-up.sql.js';
import { livePassageIsVisible, livePassageSource } from '../provenance/index.js';

/** $8 owner (a key, `me`, `none`), $9 forum, $10 windows, $11 states, $12 pattern of words. */
const MATCHING = `WITH ${FOLLOW_UPS},
  matching AS MATERIALIZED (SELECT *,
      $8::text IS NULL OR CASE $8 WHEN 'me' THEN mine WHEN 'none' THEN owner_key IS NULL
        ELSE coalesce(owner_key = $8, false) END AS in_owner,
      $9::uuid IS NULL OR coalesce(forum_id = $9, false) AS in_forum,
      $10::text[] IS NULL OR falls = ANY($10) AS in_window,
      shown = ANY($11::text[]) AS in_state
    FROM ranked
    WHERE $12::text IS NULL OR text ILIKE $12 OR owner_name ILIKE $12 OR item_title ILIKE $12 OR agenda_title ILIKE $12)`;

/** $13 and $14 the last of the page before, $15 how many. */
export const PAGE = `${MATCHING} SELECT ${ROW_COLUMNS} FROM matching r
  WHERE in_owner AND in_forum AND in_window AND in_state
    AND ($13::text IS NULL OR (sort_key COLLATE "C", id) > ($13, $14::uuid))
  ORDER BY sort_key COLLATE "C", id LIMIT $15`;

const IS_OPEN = `falls <> 'closed'`;

/** One row: how many there are, by each filter without itself. */
export const COUNTS = `${MATCHING} SELECT
    (SELECT count(*)::integer FROM matching WHERE in_owner AND in_forum AND in_window AND in_state) AS total,
    (SELECT coalesce(json_object_agg(shown, number), '{}'::json) FROM (SELECT shown, count(*) AS number
      FROM matching WHERE in_owner AND in_forum GROUP BY shown) by_state) AS states,
    (SELECT coalesce(json_object_agg(falls, number), '{}'::json) FROM (SELECT falls, count(*) AS number
      FROM matching WHERE in_owner AND in_forum GROUP BY falls) by_window) AS windows,
    (SELECT coalesce(json_agg(json_build_object('key', coalesce(owner_key, 'none'), 'name', owner_name, 'role', owner_role,
        'open', open, 'overdue', overdue, 'unknown', unknown) ORDER BY owner_key IS NULL, open + overdue + unknown DESC, owner_name, owner_key), '[]'::json)
      FROM (SELECT owner_key, min(owner_name) AS owner_name, min(CASE WHEN owner_name IS NULL THEN owner_role END) AS owner_role,
          count(*) FILTER (WHERE shown = 'open') AS open, count(*) FILTER (WHERE shown = 'overdue') AS overdue,
          count(*) FILTER (WHERE shown = 'unknown') AS unknown
        FROM matching WHERE in_forum AND ${IS_OPEN} GROUP BY owner_key) by_owner) AS owners,
    (SELECT coalesce(json_agg(json_build_object('id', forum_id, 'name', forum_name, 'shortName', short_name, 'number', number)
        ORDER BY forum_name), '[]'::json)
      FROM (SELECT forum_id, forum_name, short_name, count(*) FILTER (WHERE in_owner AND ${IS_OPEN}) AS number
        FROM matching WHERE forum_id IS NOT NULL GROUP BY 1, 2, 3) by_forum) AS forums,
    (SELECT count(*)::integer FROM ranked WHERE mine AND ${IS_OPEN}) AS mine,
    (SELECT count(*)::integer FROM ranked WHERE owner_key IS NULL AND ${IS_OPEN}) AS "withoutOwner",
    (SELECT count(*)::integer FROM ranked WHERE ${IS_OPEN}) AS "notClosed",
    (SELECT count(*)::integer FROM matching WHERE in_owner AND in_forum AND shown = 'kept' AND taken_on >= date_trunc('year', $4::date)) AS "keptThisYear",
    (SELECT count(*)::integer FROM matching WHERE in_owner AND in_forum AND shown = 'dropped' AND taken_on >= date_trunc('year', $4::date)) AS "droppedThisYear"`;

/**
 * $1 forums and $2 all of the viewer, $3 the promise, $4 said on, $5 its own passage, $6 pattern of words, $7 how many.
 * Sentences of meetings since then, the likest first.
 */
export const CANDIDATES = `
  WITH since AS (SELECT DISTINCT ON (p.document_id, p.start_at, p.end_at) p.id, p.quote, m.held_on
    FROM passage p JOIN document d ON d.id = p.document_id JOIN meeting m ON m.id = d.meeting_id
    WHERE m.held_on >= $4::date AND m.state <> 'undone' AND p.id IS DISTINCT FROM $5::uuid
      AND ($6::text IS NULL OR p.quote ILIKE $6) AND ${livePassageIsVisible('p.id', '$1', '$2')}
    ORDER BY p.document_id, p.start_at, p.end_at, p.id)
  SELECT id AS passage, similarity(lower(quote), lower($3::text))::float AS likeness, ${livePassageSource('since.id', '$1', '$2')} AS source
  FROM since ORDER BY 2 DESC, held_on DESC, id LIMIT $7`;
