import { bestScope, firstSource } from '../provenance/index.js';
import { shownAs } from './identity.sql.js';

/** Parameters of every statement here: $1 scopes, $2 forums and $3 all of the viewer, $4 date. */
export const HELD = (alias: string): string =>
  `${alias}.from_on <= $4::date AND (${alias}.to_on IS NULL OR $4::date < ${alias}.to_on)`;

const OPEN_TO_VIEWER = (event: string): string =>
  `(${event}.closed_forum_id IS NULL OR $3::boolean OR ${event}.closed_forum_id = ANY($2::uuid[]))`;

const LIVE = (event: string): string => `NOT EXISTS (SELECT FROM event r WHERE r.retracts_id = ${event}.id)`;

/**
 * Whom only closed items of others name, or minutes whose import was undone, is not shown. SQL that is true of a row
 * of `person` (aliased, not of those merged into it) that the viewer may know of.
 */
export const isKnown = (person: string): string => `(${person}.entered_at IS NOT NULL
    OR EXISTS (SELECT FROM department_membership k WHERE k.person_id = ${person}.id)
    OR EXISTS (SELECT FROM forum_membership k WHERE k.person_id = ${person}.id)
    OR EXISTS (SELECT FROM app_user k WHERE k.person_id = ${person}.id)
    OR EXISTS (SELECT FROM event k WHERE k.person_id = ${person}.id AND ${OPEN_TO_VIEWER('k')} AND ${LIVE('k')}))`;

/** SQL: the row of `person` (aliased) is that one (SQL for its id) or was merged into it. */
export const isPartOf = (person: string, id: string): string =>
  `(${person}.id = ${id} OR ${person}.merged_into_id = ${id})`;

export const groupIsKnown = (id: string): string =>
  `EXISTS (SELECT FROM person g WHERE ${isPartOf('g', id)} AND ${isKnown('g')})`;

/** A name that only closed items of others use is not shown either. SQL about a row of `person_name` (aliased). */
const ATTACHED_IS_KNOWN = (name: string): string => `($3::boolean
    OR EXISTS (SELECT FROM event k WHERE k.party = ANY(${name}.variants) AND ${OPEN_TO_VIEWER('k')})
    OR NOT EXISTS (SELECT FROM event k WHERE k.party = ANY(${name}.variants)))`;

const LAST_HEARD = (item: string): string => `(SELECT max(e.effective_on) FROM event e WHERE e.item_id = ${item}
    AND e.effective_on <= $4::date AND e.type <> 'retracted' AND ${OPEN_TO_VIEWER('e')}
    AND ${LIVE('e')})`;

/** An item (its span aliased v, with i its row) as JSON; whether it is silent is said by the program. */
export const ITEM_JSON = `json_build_object('id', v.item_id, 'kind', v.kind, 'reference', i.reference, 'title', v.title,
    'status', v.status, 'category', v.category, 'lastHeard', ${LAST_HEARD('v.item_id')})`;

/** The item of a holder span as it stood on the date; one that was not yet there as it began. */
const ITEM_OF_HOLDER = `JOIN portfolio_item i ON i.id = h.item_id JOIN LATERAL (SELECT * FROM item_span s
    WHERE s.item_id = h.item_id AND s.scope = h.scope
    ORDER BY (s.from_on <= $4::date) DESC, abs(s.from_on - $4::date) LIMIT 1) v ON true`;

const ROLE_JSON = `json_build_object('item', ${ITEM_JSON}, 'role', h.role, 'state', h.state, 'since', h.from_on,
    'until', h.to_on, 'source', ${firstSource('h.event_id', '$2', '$3')})`;

/** Roles of a person (SQL for the id); `which` narrows the spans, aliased h. */
export const rolesOf = (person: string, which: string): string => `(SELECT coalesce(json_agg(${ROLE_JSON}
      ORDER BY h.to_on DESC NULLS FIRST, h.role, v.title COLLATE "da-x-icu", h.from_on DESC), '[]'::json)
    FROM holder_span h ${ITEM_OF_HOLDER} WHERE h.person_id = ${person} AND ${bestScope('h', '$1')} AND ${which})`;

const PLACE = `SELECT d.id, d.name, k.title, k.level FROM department_membership k JOIN department d ON d.id = k.department_id
    JOIN person w ON w.id = k.person_id WHERE ${isPartOf('w', 'p.id')} AND ${HELD('k')} AND $4::date < coalesce(d.closed_on, 'infinity')
    ORDER BY k.level NULLS LAST, k.from_on DESC, k.id LIMIT 1`;

/** Each of these is worked out once, not for each person. */
const SPELLED = `SELECT p.id FROM person p WHERE lower(p.name) LIKE $5
    UNION SELECT ${shownAs('w')} FROM person_alias a JOIN person w ON w.id = a.person_id
      WHERE a.folded LIKE $5 AND ${isKnown('w')}
    UNION SELECT ${shownAs('w')} FROM person_name a JOIN person w ON w.id = a.person_id
      WHERE a.undone_at IS NULL AND a.folded LIKE $5 AND ${ATTACHED_IS_KNOWN('a')}`;

const IN_DEPARTMENT = `SELECT ${shownAs('w')} FROM department_membership k JOIN person w ON w.id = k.person_id
    JOIN department d ON d.id = k.department_id AND $4::date < coalesce(d.closed_on, 'infinity')
    WHERE k.department_id = $6 AND ${HELD('k')}`;

const IN_ROLE = `SELECT h.person_id FROM holder_span h WHERE h.person_id IS NOT NULL AND ($7::text IS NULL OR h.role = $7)
    AND h.state = coalesce($8::text, 'appointed') AND ${HELD('h')} AND ${bestScope('h', '$1')}`;

/** $5 folded words, $6 department, $7 role, $8 its state. */
const SELECTION = `SELECT p.id, p.name, p.profession FROM person p
  WHERE p.merged_into_id IS NULL AND p.erased_at IS NULL AND ${groupIsKnown('p.id')}
    AND ($5::text IS NULL OR p.id IN (${SPELLED}))
    AND ($6::uuid IS NULL OR p.id IN (${IN_DEPARTMENT}))
    AND ($7::text IS NULL AND $8::text IS NULL OR p.id IN (${IN_ROLE}))`;

/** $9 and $10 the last row of the page before, $11 how many. */
export const PEOPLE_PAGE = `WITH selection AS (${SELECTION})
  SELECT p.id, p.name, p.profession, place.id AS department_id, place.name AS department, place.title, place.level,
    ${rolesOf('p.id', `h.state IN ('appointed', 'candidate') AND ${HELD('h')}`)} AS roles
  FROM (SELECT * FROM selection p WHERE $9::text IS NULL OR (p.name, p.id) > ($9::text COLLATE "da-x-icu", $10::uuid)
        ORDER BY p.name, p.id LIMIT $11::integer) p
  LEFT JOIN LATERAL (${PLACE}) place ON true ORDER BY p.name, p.id`;

export const PEOPLE_TOTAL = `WITH selection AS (${SELECTION}) SELECT count(*)::integer AS total FROM selection`;

/** $5 the person as asked for. */
export const PERSON = `SELECT p.id, p.name, p.profession, p.email, p.version, p.erased_at IS NOT NULL AS erased,
    (SELECT json_build_object('id', t.id, 'name', t.name) FROM person t WHERE t.id = p.merged_into_id) AS "mergedInto",
    ${rolesOf('p.id', 'true')} AS roles
  FROM person p WHERE p.id = $5 AND ($3::boolean OR ${groupIsKnown('p.id')}) AND $4::date IS NOT NULL`;

const OF = (id: string): string =>
  `CASE WHEN w.id <> ${id} THEN json_build_object('id', w.id, 'name', w.name) END AS of`;

/** $1 the person. */
export const MEMBERSHIPS = `SELECT k.id, json_build_object('id', d.id, 'name', d.name) AS department, k.title, k.level,
    k.from_on::text AS "from", k.to_on::text AS "to", k.version, ${OF('$1')}
  FROM department_membership k JOIN department d ON d.id = k.department_id
    JOIN person w ON w.id = k.person_id AND ${isPartOf('w', '$1')}
  ORDER BY k.from_on DESC, d.name, k.id`;

/** Not every statement uses every parameter, and PostgreSQL must be told the type of each. */
const TYPED = `$1::uuid[] IS NOT NULL AND $2::uuid[] IS NOT NULL AND $3::boolean IS NOT NULL AND $4::date IS NOT NULL`;

/** $5 the person: the spellings of it and of those merged into it, those the viewer may know. */
export const ALIASES = `SELECT a.as_written AS "asWritten", w.id AS person_id, ${OF('$5')}
  FROM person_alias a JOIN person w ON w.id = a.person_id AND ${isPartOf('w', '$5')}
  WHERE ${TYPED} AND ${isKnown('w')} ORDER BY (w.id = $5) DESC, a.as_written, a.id`;

/** $5 the person: names attached to it or to those merged into it. */
export const ATTACHED = `SELECT n.as_written AS "asWritten", n.variants, ${OF('$5')},
    json_build_object('id', n.id, 'by', u.display_name, 'at', to_json(n.attached_at), 'reason', n.reason,
      'item', (SELECT json_build_object('id', v.item_id, 'title', v.title) FROM item_now v WHERE v.item_id = n.item_id AND ${bestScope('v', '$1')})) AS attached
  FROM person_name n JOIN person w ON w.id = n.person_id AND ${isPartOf('w', '$5')} JOIN app_user u ON u.id = n.actor_id
  WHERE ${TYPED} AND n.undone_at IS NULL AND ${ATTACHED_IS_KNOWN('n')} ORDER BY n.as_written, n.id`;

/** $5 the person: each live event about it, whom and what it was recorded of, and its sentence. */
export const PLACES = `SELECT e.person_id, e.party, ${firstSource('e.id', '$2', '$3')} AS source FROM event e
  WHERE ${TYPED} AND e.type = 'role' AND ${OPEN_TO_VIEWER('e')}
    AND (e.person_id IN (SELECT g.id FROM person g WHERE ${isPartOf('g', '$5')})
      OR EXISTS (SELECT FROM person_name n JOIN person g ON g.id = n.person_id AND ${isPartOf('g', '$5')}
        WHERE n.undone_at IS NULL AND e.party = ANY(n.variants) AND (n.item_id IS NULL OR n.item_id = e.item_id)))
    AND ${LIVE('e')}
  ORDER BY e.effective_on DESC, e.id`;

/** $5 the person: merges that it has part in, the newest first. */
export const MERGES = `SELECT m.id, json_build_object('id', f.id, 'name', f.name) AS "from",
    json_build_object('id', t.id, 'name', t.name) AS "into", m.reason, u.display_name AS by, to_json(m.merged_at) AS at,
    CASE WHEN m.undone_at IS NOT NULL THEN json_build_object('by', x.display_name, 'at', to_json(m.undone_at),
      'reason', m.undone_reason) END AS undone
  FROM person_merge m JOIN person f ON f.id = m.from_id JOIN person t ON t.id = m.into_id
    JOIN app_user u ON u.id = m.actor_id LEFT JOIN app_user x ON x.id = m.undone_by
  WHERE ${TYPED} AND (m.from_id = $5 OR m.into_id = $5 OR ${shownAs('f')} = $5) AND ($3::boolean OR ${isKnown('f')} AND ${isKnown('t')})
  ORDER BY m.merged_at DESC, m.id`;
