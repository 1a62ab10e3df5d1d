import { ENTERED, standingSql, type PortfolioSource } from '../portfolio/index.js';
import { firstSource } from '../provenance/index.js';
import { DANISH_DAY } from './theme-rows.sql.js';

/** As of a date ($5) and as known at a time ($6), as far as a row tells. */
const SOLUTIONS = `SELECT coalesce(json_agg(json_build_object('id', x.id, 'title', x.title, 'state', x.state,
      'testFrom', x.test_from, 'testTo', x.test_to) ORDER BY coalesce(x.designed_on, x.test_from), x.title, x.id), '[]'::json)
    FROM solution x WHERE x.item_id = s.item_id
      AND ($5::date IS NULL OR coalesce(x.designed_on, x.test_from, ${DANISH_DAY('x.recorded_at')}) <= $5::date)
      AND ($6::timestamptz IS NULL OR x.recorded_at <= $6::timestamptz)`;

const IS_ANSWERED = `(x.answered_on IS NOT NULL AND ($5::date IS NULL OR x.answered_on <= $5::date))`;

const OPERATIONS = `SELECT coalesce(json_agg(json_build_object('id', x.id, 'text', x.text, 'givenOn', x.given_on,
      'department', dep.name, 'answer', CASE WHEN ${IS_ANSWERED} THEN x.answer ELSE 'open' END,
      'answeredOn', CASE WHEN ${IS_ANSWERED} THEN x.answered_on END) ORDER BY x.given_on, x.id), '[]'::json)
    FROM operations_recommendation x LEFT JOIN department dep ON dep.id = x.department_id
    WHERE x.network_id = s.item_id AND ($5::date IS NULL OR x.given_on <= $5::date)
      AND ($6::timestamptz IS NULL OR x.recorded_at <= $6::timestamptz)`;

const itemsOf = (source: PortfolioSource): string => `
  WITH standing AS (${standingSql(source, '$7')})
  SELECT s.item_id AS id, s.kind, s.reference, s.title, s.status, s.status_since::text AS since,
    ${firstSource('s.status_event_id', '$2', '$3')} AS source, ${ENTERED} AS entered,
    (${SOLUTIONS}) AS solutions, (${OPERATIONS}) AS operations
  FROM standing s LEFT JOIN network n ON n.id = s.item_id
  WHERE $1::uuid[] IS NOT NULL AND $2::uuid[] IS NOT NULL AND $3::boolean IS NOT NULL AND $4::date IS NOT NULL
    AND ($7::jsonb IS NULL OR true)
    AND ((s.kind = 'theme' AND s.item_id = $8::uuid) OR n.theme_id = $8::uuid)
  ORDER BY s.reference`;

/** The theme $8 and the networks that grew from it; $1 to $7 as everywhere among themes. */
export const LINEAGE_ITEMS: Readonly<Record<PortfolioSource, string>> = {
  now: itemsOf('now'),
  'as-of': itemsOf('as-of'),
  known: itemsOf('known'),
};

/** Where the theme $1 was first heard of; $2 forums and $3 all of the viewer, $4 as of, $5 known at. */
export const PROPOSAL = `
  SELECT e.effective_on::text AS on, ${firstSource('e.id', '$2', '$3')} AS source,
    CASE WHEN e.agenda_item_id IS NULL THEN
      json_build_object('by', u.display_name, 'reason', e.reason, 'recordedAt', to_json(e.recorded_at)) END AS entered
  FROM event e LEFT JOIN app_user u ON u.id = e.actor_id
  WHERE e.item_id = $1 AND e.type <> 'retracted'
    AND (e.closed_forum_id IS NULL OR $3::boolean OR e.closed_forum_id = ANY($2::uuid[]))
    AND ($4::date IS NULL OR e.effective_on <= $4::date) AND ($5::timestamptz IS NULL OR e.recorded_at <= $5::timestamptz)
    AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id
      AND ($5::timestamptz IS NULL OR r.recorded_at <= $5::timestamptz))
  ORDER BY e.effective_on, e.recorded_at, e.ordinal, e.id LIMIT 1`;
