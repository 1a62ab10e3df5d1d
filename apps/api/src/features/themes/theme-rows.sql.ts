import { conditionsSql, ENTERED, standingSql, type PortfolioSource } from '../portfolio/index.js';
import { firstSource } from '../provenance/index.js';

/** Not every source uses every parameter, and PostgreSQL must be told the type of each. */
const TYPED = `$1::uuid[] IS NOT NULL AND $2::uuid[] IS NOT NULL AND $3::boolean IS NOT NULL AND $4::date IS NOT NULL
  AND ($7::jsonb IS NULL OR true)`;

export const DANISH_DAY = (column: string): string => `(${column} AT TIME ZONE 'Europe/Copenhagen')::date`;

/** The latest word on each criterion of the theme `s`; $5 as of, $6 known at. */
export const LATEST_CHECKS = `SELECT DISTINCT ON (k.criterion) k.criterion, k.met, k.note, k.checked_by, k.checked_at
  FROM theme_check k WHERE k.theme_id = s.item_id AND ($5::date IS NULL OR ${DANISH_DAY('k.checked_at')} <= $5::date)
    AND ($6::timestamptz IS NULL OR k.checked_at <= $6::timestamptz)
  ORDER BY k.criterion, k.checked_at DESC, k.id`;

/** What a closed item told of a theme is for those who see that forum's closed items. */
export const DETAILS_SEEN = `(t.details_forum_id IS NULL OR $3::boolean OR t.details_forum_id = ANY($2::uuid[]))`;

const COLUMNS = (source: PortfolioSource): string => `
    s.item_id AS id, s.reference, s.title, s.status, s.status_since::text AS "statusSince", s.category,
    d.name AS department, CASE WHEN ${DETAILS_SEEN} THEN t.origin END AS origin,
    CASE WHEN r.id IS NOT NULL THEN json_build_object('id', r.id, 'name', r.name) END AS round,
    (SELECT coalesce(json_agg(k.criterion), '[]'::json) FROM (${LATEST_CHECKS}) k WHERE k.met) AS met,
    ${conditionsSql(source, '$7')} AS conditions, s.last_heard::text AS "lastHeard",
    (SELECT coalesce(json_agg(json_build_object('id', v.item_id, 'reference', v.reference, 'title', v.title)
        ORDER BY v.reference), '[]'::json)
      FROM network n JOIN standing v ON v.item_id = n.id WHERE n.theme_id = s.item_id) AS networks,
    ${firstSource('s.status_event_id', '$2', '$3')} AS source, ${ENTERED} AS entered`;

/**
 * Themes as they stand: $1 scopes, $2 forums and $3 all of the viewer, $4 date, $5 as of, $6 known at, $7 rows of `known`.
 * `more` adds columns of the theme `t`, its item `i` and `s`; `where` narrows, with parameters from $8 on.
 */
export const themeRowsSql = (source: PortfolioSource, where: string, more = ''): string => `
  WITH standing AS (${standingSql(source, '$7')})
  SELECT ${COLUMNS(source)}${more}
  FROM standing s JOIN portfolio_item i ON i.id = s.item_id JOIN theme t ON t.id = s.item_id
    LEFT JOIN department d ON d.id = i.department_id LEFT JOIN round r ON r.id = t.round_id
  WHERE ${TYPED} AND ${where}
  ORDER BY s.title COLLATE "da-x-icu", s.item_id`;
