import { bestScope, firstSource, itemIsVisible } from '../provenance/index.js';

/** Rows of a projection that hold on a date. */
const heldOn = (alias: string, date: string): string =>
  `${alias}.from_on <= ${date}::date AND (${alias}.to_on IS NULL OR ${date}::date < ${alias}.to_on)`;

/** $1 scopes, $2 forums, $3 all, $4 date. Networks by category and status, those not heard of for twelve months apart. */
export const MATRIX = `
  WITH standing AS (
    SELECT s.status, s.category, s.item_id, (SELECT max(e.effective_on) FROM event e WHERE e.item_id = s.item_id
      AND e.effective_on <= $4::date AND e.type <> 'retracted' AND (e.closed_forum_id IS NULL OR $3::boolean OR e.closed_forum_id = ANY($2::uuid[]))
      AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id)) AS last_heard
    FROM item_span s WHERE s.kind = 'network' AND ${bestScope('s', '$1')} AND ${heldOn('s', '$4')})
  SELECT category, status,
    count(*) FILTER (WHERE last_heard > $4::date - interval '12 months')::integer AS active,
    count(*) FILTER (WHERE last_heard <= $4::date - interval '12 months')::integer AS silent
  FROM standing GROUP BY category, status ORDER BY category NULLS LAST, status`;

export const FIGURES = `
  SELECT
    (SELECT count(*)::integer FROM item_span s WHERE s.kind = 'theme' AND ${bestScope('s', '$1')} AND ${heldOn('s', '$2')}) AS themes,
    (SELECT count(*)::integer FROM condition_span c WHERE ${bestScope('c', '$1')} AND ${heldOn('c', '$2')}) AS "openConditions",
    (SELECT count(DISTINCT c.item_id)::integer FROM condition_span c WHERE ${bestScope('c', '$1')} AND ${heldOn('c', '$2')}) AS "itemsWithConditions"`;

/** The newest events on or before the date that changed something. */
export const MOVED = `
  SELECT e.id, e.item_id FROM event e
  WHERE e.type IN ('status', 'role', 'condition-opened') AND e.effective_on <= $3::date
    AND (e.closed_forum_id IS NULL OR $2::boolean OR e.closed_forum_id = ANY($1::uuid[]))
    AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id)
  ORDER BY e.effective_on DESC, (SELECT a.number FROM agenda_item a WHERE a.id = e.agenda_item_id), e.ordinal, e.id LIMIT 12`;

export const OPEN_CONDITIONS = `
  SELECT json_build_object('id', i.id, 'kind', i.kind, 'title', n.title) AS item, c.kind AS condition,
    coalesce(f.name, (SELECT e.party FROM event e WHERE e.id = c.event_id)) AS forum, c.words,
    c.from_on::text AS since, ${firstSource('c.event_id', '$2', '$3')} AS source
  FROM condition_span c JOIN portfolio_item i ON i.id = c.item_id
  JOIN item_span n ON n.item_id = c.item_id AND ${bestScope('n', '$1')} AND ${heldOn('n', '$4')}
  LEFT JOIN forum f ON f.id = c.forum_id
  WHERE ${bestScope('c', '$1')} AND ${heldOn('c', '$4')}
  ORDER BY c.from_on DESC, n.title, c.kind LIMIT 12`;

/** Recommendations of the last twelve months that no outcome answers. */
export const UNANSWERED = `
  SELECT json_build_object('id', m.id, 'forum', f.name, 'date', m.held_on) AS meeting, a.number AS "agendaItem", a.title,
    r.number, r.text, count(*) OVER ()::integer AS total
  FROM recommendation r JOIN agenda_item a ON a.id = r.agenda_item_id JOIN meeting m ON m.id = a.meeting_id JOIN forum f ON f.id = m.forum_id
  WHERE m.state = 'held' AND m.held_on <= $3::date AND ${itemIsVisible('$1', '$2')}
    AND coalesce(r.result_by_hand, 'unanswered') = 'unanswered'
    AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.recommendation_id = r.id AND o.kind <> 'candidate'
      AND NOT (r.asks = 'decide' AND o.kind IN ('discussed', 'noted')))
  ORDER BY m.held_on DESC, a.number, r.number LIMIT 12`;

export const LAST_MEETING = `
  SELECT m.id, f.name AS forum, m.held_on::text AS date FROM meeting m JOIN forum f ON f.id = m.forum_id
  WHERE m.state = 'held' AND m.held_on <= $1::date ORDER BY m.held_on DESC, m.starts_at DESC NULLS LAST, m.id LIMIT 1`;

/** $1 whether the viewer sees every import, $2 forums whose secretary the viewer is. */
export const IMPORTS = `
  SELECT (SELECT count(*)::integer FROM import i WHERE i.state = 'review' AND ($1::boolean OR i.forum_id = ANY($2::uuid[]))) AS "importsInReview",
    (SELECT count(*)::integer FROM import_finding x JOIN import i ON i.id = x.import_id
      WHERE x.answer = 'unsettled' AND i.state = 'confirmed' AND ($1::boolean OR i.forum_id = ANY($2::uuid[]))) AS unsettled`;
