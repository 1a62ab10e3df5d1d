import { standsAt, standingSql, type PortfolioSource } from '../portfolio/index.js';
import { bestScope, firstSource, itemIsVisible } from '../provenance/index.js';

/** Whether the page reads the spans of a date, or rows folded with what was known at a time ($5). */
export type OverviewSource = Exclude<PortfolioSource, 'now'>;

/** $1 scopes, $2 forums, $3 all, $4 date, $5 rows of `known`; not every source uses each, so their types are told. */
const TYPED = `$1::uuid[] IS NOT NULL AND $2::uuid[] IS NOT NULL AND $3::boolean IS NOT NULL AND $4::date IS NOT NULL
    AND ($5::jsonb IS NULL OR true)`;

const standing = (source: OverviewSource): string =>
  `standing AS (SELECT s.* FROM (${standingSql(source, '$5')}) s WHERE ${TYPED})`;

const OPEN: Record<OverviewSource, string> = {
  'as-of': `SELECT c.item_id, c.from_on, c.kind, c.words, c.forum_id, c.event_id FROM condition_span c
      WHERE ${bestScope('c', '$1')} AND c.from_on <= $4::date AND (c.to_on IS NULL OR $4::date < c.to_on)`,
  known: `SELECT * FROM jsonb_to_recordset($5::jsonb -> 'conditions') AS c(item_id uuid, from_on date, kind text, words text,
      forum_id uuid, event_id uuid)`,
};

const ACTIVE = `s.last_heard + make_interval(months => $6::integer) >= $4::date`;

/** Networks by category and status, those not heard of for so many months ($6) apart. */
export const matrixSql = (source: OverviewSource): string => `
  WITH ${standing(source)}
  SELECT s.category, s.status, count(*) FILTER (WHERE ${ACTIVE})::integer AS active,
    count(*) FILTER (WHERE NOT ${ACTIVE})::integer AS silent
  FROM standing s WHERE s.kind = 'network' GROUP BY s.category, s.status ORDER BY s.category NULLS LAST, s.status`;

export const figuresSql = (source: OverviewSource): string => `
  WITH ${standing(source)}, open AS (${OPEN[source]})
  SELECT (SELECT count(*)::integer FROM standing WHERE kind = 'theme') AS themes,
    (SELECT count(*)::integer FROM open) AS "openConditions",
    (SELECT count(DISTINCT item_id)::integer FROM open) AS "itemsWithConditions"`;

export const openConditionsSql = (source: OverviewSource): string => `
  WITH ${standing(source)}, open AS (${OPEN[source]})
  SELECT json_build_object('id', n.item_id, 'kind', n.kind, 'title', n.title) AS item, c.kind AS condition,
    coalesce(f.name, (SELECT e.party FROM event e WHERE e.id = c.event_id)) AS forum, c.words,
    c.from_on::text AS since, ${firstSource('c.event_id', '$2', '$3')} AS source
  FROM open c JOIN standing n ON n.item_id = c.item_id LEFT JOIN forum f ON f.id = c.forum_id
  ORDER BY c.from_on DESC, n.title, c.kind LIMIT 12`;

/** The newest events on or before the date ($3) that changed something, as known at a time ($4). */
export const MOVED = `
  SELECT e.id, e.item_id FROM event e
  WHERE e.type IN ('status', 'role', 'condition-opened') AND e.effective_on <= $3::date
    AND (e.closed_forum_id IS NULL OR $2::boolean OR e.closed_forum_id = ANY($1::uuid[]))
    AND ${standsAt('e', '$4')}
  ORDER BY e.effective_on DESC, (SELECT a.number FROM agenda_item a WHERE a.id = e.agenda_item_id), e.ordinal, e.id LIMIT 12`;

/** SQL: some minutes of the meeting m were confirmed by then; null is today. */
export const CONFIRMED = (knownAt: string): string => `(${knownAt}::timestamptz IS NULL OR EXISTS (
    SELECT 1 FROM import known WHERE known.meeting_id = m.id AND known.confirmed_at <= ${knownAt}::timestamptz))`;

/** SQL: no outcome answers the recommendation r. */
export const UNANSWERED_BY_OUTCOME = `coalesce(r.result_by_hand, 'unanswered') = 'unanswered'
    AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.recommendation_id = r.id AND o.kind <> 'candidate'
      AND NOT (r.asks = 'decide' AND o.kind IN ('discussed', 'noted')))`;

/** Recommendations that no outcome answers. */
export const UNANSWERED = `
  SELECT json_build_object('id', m.id, 'forum', f.name, 'date', m.held_on) AS meeting, a.number AS "agendaItem", a.title,
    r.number, r.text, count(*) OVER ()::integer AS total
  FROM recommendation r JOIN agenda_item a ON a.id = r.agenda_item_id JOIN meeting m ON m.id = a.meeting_id JOIN forum f ON f.id = m.forum_id
  WHERE m.state = 'held' AND m.held_on <= $3::date AND ${itemIsVisible('$1', '$2')} AND ${CONFIRMED('$4')}
    AND ${UNANSWERED_BY_OUTCOME}
  ORDER BY m.held_on DESC, a.number, r.number LIMIT 12`;

export const LAST_MEETING = `
  SELECT m.id, f.name AS forum, m.held_on::text AS date FROM meeting m JOIN forum f ON f.id = m.forum_id
  WHERE m.state = 'held' AND m.held_on <= $1::date AND ${CONFIRMED('$2')} ORDER BY m.held_on DESC, m.starts_at DESC NULLS LAST, m.id LIMIT 1`;

/** $1 whether the viewer sees every import, $2 forums whose secretary the viewer is, $3 known at. */
export const IMPORTS = `
  SELECT (SELECT count(*)::integer FROM import i WHERE ($1::boolean OR i.forum_id = ANY($2::uuid[]))
      AND CASE WHEN $3::timestamptz IS NULL THEN i.state = 'review' ELSE i.created_at <= $3::timestamptz
        AND coalesce(i.confirmed_at, 'infinity') > $3::timestamptz END) AS "importsInReview",
    (SELECT count(*)::integer FROM import_finding x JOIN import i ON i.id = x.import_id
      WHERE x.answer = 'unsettled' AND i.state = 'confirmed' AND ($1::boolean OR i.forum_id = ANY($2::uuid[]))
        AND i.confirmed_at <= coalesce($3::timestamptz, i.confirmed_at)) AS unsettled`;
