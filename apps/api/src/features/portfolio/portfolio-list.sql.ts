import {
  COHORT_STATES,
  CONDITION_KINDS,
  NETWORK_STATES,
  PROJECT_STATES,
  THEME_STATES,
} from '@netvaerksoverblik/domain';
import { bestScope, firstSource } from '../provenance/index.js';

/**
 * Where the rows come from: today's projections, the spans of a date, or rows folded by the caller (`known`).
 * Parameters: $1 scopes, $2 forums of the viewer, $3 whether the viewer sees all, $4 date.
 */
export type PortfolioSource = 'now' | 'as-of' | 'known';

const HELD = (alias: string): string =>
  `${alias}.from_on <= $4::date AND (${alias}.to_on IS NULL OR $4::date < ${alias}.to_on)`;

const STANDING: Record<PortfolioSource, string> = {
  now: `SELECT n.item_id, n.kind, n.reference, n.title, n.status, n.category, n.status_since, n.status_event_id, n.last_heard
    FROM item_now n WHERE ${bestScope('n', '$1')}`,
  'as-of': `SELECT n.item_id, n.kind, i.reference, n.title, n.status, n.category, n.status_since, n.status_event_id,
      (SELECT max(e.effective_on) FROM event e WHERE e.item_id = n.item_id AND e.effective_on <= $4::date
         AND e.type <> 'retracted' AND (e.closed_forum_id IS NULL OR $3::boolean OR e.closed_forum_id = ANY($2::uuid[]))
         AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id)) AS last_heard
    FROM item_span n JOIN portfolio_item i ON i.id = n.item_id WHERE ${bestScope('n', '$1')} AND ${HELD('n')}`,
  known: `SELECT * FROM jsonb_to_recordset($13::jsonb -> 'standing') AS n(item_id uuid, kind text, reference text, title text,
      status text, category text, status_since date, status_event_id uuid, last_heard date)`,
};

/** The items that stand, for other screens of the portfolio; `known` is the parameter of the rows of `known`. */
export const standingSql = (source: PortfolioSource, known: string): string =>
  STANDING[source].replaceAll('$13', known);

const HOLDERS: Record<PortfolioSource, string> = {
  now: `SELECT * FROM holder_span h WHERE h.item_id = s.item_id AND h.to_on IS NULL AND ${bestScope('h', '$1')}`,
  'as-of': `SELECT * FROM holder_span h WHERE h.item_id = s.item_id AND ${HELD('h')} AND ${bestScope('h', '$1')}`,
  known: `SELECT * FROM jsonb_to_recordset($13::jsonb -> 'holders') AS h(item_id uuid, from_on date, role text, state text,
      person_id uuid, party text, event_id uuid) WHERE h.item_id = s.item_id`,
};

/** Who holds what of the item `s`, for other screens. */
export const holdersSql = (source: PortfolioSource, known: string): string => HOLDERS[source].replaceAll('$13', known);

const CONDITIONS: Record<PortfolioSource, string> = {
  now: `SELECT * FROM condition_span c WHERE c.item_id = s.item_id AND c.to_on IS NULL AND ${bestScope('c', '$1')}`,
  'as-of': `SELECT * FROM condition_span c WHERE c.item_id = s.item_id AND ${HELD('c')} AND ${bestScope('c', '$1')}`,
  known: `SELECT * FROM jsonb_to_recordset($13::jsonb -> 'conditions') AS c(item_id uuid, from_on date, kind text, words text,
      forum_id uuid, event_id uuid) WHERE c.item_id = s.item_id`,
};

const STATES = [...new Set([...THEME_STATES, ...NETWORK_STATES, ...PROJECT_STATES, ...COHORT_STATES])];
const STATE_LIST = `ARRAY[${STATES.map((state) => `'${state}'`).join(', ')}]`;

/** What a row has room for is the condition that weighs most: the kinds stand in that order. */
const WEIGHT_OF_CONDITION = `array_position(ARRAY[${CONDITION_KINDS.map((kind) => `'${kind}'`).join(', ')}], c.kind)`;

/** What is open about the item `s`. */
const conditionsJson = (source: PortfolioSource): string =>
  `(SELECT coalesce(json_agg(json_build_object('eventId', c.event_id, 'kind', c.kind, 'words', c.words, 'forum', coalesce(cf.name, (SELECT e.party FROM event e WHERE e.id = c.event_id)), 'since', c.from_on,
        'metOn', NULL, 'source', ${firstSource('c.event_id', '$2', '$3')}) ORDER BY ${WEIGHT_OF_CONDITION}, c.from_on, c.event_id), '[]'::json)
      FROM (${CONDITIONS[source]}) c LEFT JOIN forum cf ON cf.id = c.forum_id)`;

export const conditionsSql = (source: PortfolioSource, known: string): string =>
  conditionsJson(source).replaceAll('$13', known);

/** Who entered the status of the item `s`, where no minutes stand behind it. */
export const ENTERED = `(SELECT json_build_object('by', u.display_name, 'reason', e.reason, 'recordedAt', to_json(e.recorded_at))
      FROM event e JOIN app_user u ON u.id = e.actor_id
      WHERE e.id = s.status_event_id AND e.agenda_item_id IS NULL)`;

/** Sort keys that a client may name, each with the text it sorts by. */
export const PORTFOLIO_SORTS = {
  // A theme and a network may share a title: a line break sorts before every letter, and then the kind decides.
  title: `(s.title || E'\\n' || s.kind) COLLATE "da-x-icu"`,
  reference: `s.reference COLLATE "C"`,
  status: `lpad(coalesce(array_position(${STATE_LIST}, s.status), 99)::text, 2, '0') COLLATE "C"`,
  category: `coalesce(s.category, '~') COLLATE "C"`,
  lastHeard: `s.last_heard::text COLLATE "C"`,
} as const;
export type PortfolioSort = keyof typeof PORTFOLIO_SORTS;

/** Not every source uses every parameter, and PostgreSQL must be told the type of each. */
const TYPED = `$1::uuid[] IS NOT NULL AND $2::uuid[] IS NOT NULL AND $3::boolean IS NOT NULL AND $4::date IS NOT NULL`;

/** The title that an item came with may be one that only closed items use. */
const FIRST_TITLE_IS_KNOWN = `EXISTS (SELECT 1 FROM event t WHERE t.item_id = i.id AND t.title_folded = i.folded_title
        AND (t.closed_forum_id IS NULL OR $3::boolean OR t.closed_forum_id = ANY($2::uuid[]))
        AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = t.id))`;

/** $5 kind, $6 status, $7 category, $8 department, $9 folded words, $13 rows of `known`. */
const FILTERED = (source: PortfolioSource): string => `standing AS (${STANDING[source]}),
  selection AS (SELECT s.*, d.name AS department FROM standing s JOIN portfolio_item i ON i.id = s.item_id
    LEFT JOIN department d ON d.id = i.department_id
    WHERE ${TYPED} AND ($5::text IS NULL OR s.kind = $5) AND ($6::text[] IS NULL OR coalesce(s.status, 'none') = ANY($6))
      AND ($7::text IS NULL OR coalesce(s.category, 'none') = $7) AND ($8::uuid IS NULL OR i.department_id = $8)
      AND ($9::text IS NULL OR (i.folded_title LIKE $9 AND ${FIRST_TITLE_IS_KNOWN}) OR lower(s.title) LIKE $9 OR lower(s.reference) LIKE $9))`;

/** A code is known as it is today, on whatever date the rest stands. */
export const segmentCode = (itemId: string): string => `(SELECT n.segment_code FROM network n WHERE n.id = ${itemId}
    UNION ALL SELECT t.segment_code FROM theme t WHERE t.id = ${itemId})`;

/** A page: $10 and $11 the last row of the page before (sort text, id), $12 number of rows. */
export function portfolioPageSql(source: PortfolioSource, sort: PortfolioSort, descending: boolean): string {
  const key = PORTFOLIO_SORTS[sort];
  const [after, direction] = descending ? ['<', 'DESC'] : ['>', 'ASC'];
  return `WITH ${FILTERED(source)}
  SELECT s.item_id AS id, s.kind, s.reference, s.title, s.status, s.category, s.department, ${segmentCode('s.item_id')} AS "segmentCode", s.status_since::text AS "statusSince",
    s.last_heard::text AS "lastHeard", (${key}) AS sort_key,
    ${firstSource('s.status_event_id', '$2', '$3')} AS source,
    ${ENTERED} AS entered,
    (SELECT coalesce(json_agg(json_build_object('role', h.role, 'state', h.state, 'person',
        CASE WHEN h.person_id IS NULL THEN NULL ELSE json_build_object('id', h.person_id, 'name', who.name) END,
        'party', h.party, 'since', h.from_on, 'source', ${firstSource('h.event_id', '$2', '$3')})
        ORDER BY h.role, h.state, who.name), '[]'::json)
      FROM (${HOLDERS[source]}) h LEFT JOIN person who ON who.id = h.person_id) AS holders,
    ${conditionsJson(source)} AS conditions
  FROM (SELECT * FROM selection s WHERE $10::text IS NULL OR ((${key}), s.item_id) ${after} ($10::text${collation(key)}, $11::uuid)
        ORDER BY (${key}) ${direction}, s.item_id ${direction} LIMIT $12::integer) s
  ORDER BY (${key}) ${direction}, s.item_id ${direction}`;
}

const collation = (key: string): string => (key.includes('da-x-icu') ? ' COLLATE "da-x-icu"' : ' COLLATE "C"');

/** How many rows the whole selection has. */
export function portfolioTotalSql(source: PortfolioSource): string {
  return `WITH ${FILTERED(source)} SELECT count(*)::integer AS total FROM selection
    WHERE $10::text IS NULL AND $11::uuid IS NULL AND $12::integer IS NULL AND ($13::jsonb IS NULL OR true)`;
}
