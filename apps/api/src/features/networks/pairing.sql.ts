import { departmentOf } from '../item-parts/index.js';
import { bestScope } from '../provenance/index.js';

/** $1 scopes, $2 forums and $3 all of the viewer, $4 day, in every statement here; PostgreSQL must be told their types. */
const TYPED = `$1::uuid[] IS NOT NULL AND $2::uuid[] IS NOT NULL AND $3::boolean IS NOT NULL`;

const HELD = (alias: string): string =>
  `${bestScope(alias, '$1')} AND ${alias}.from_on <= $4::date AND (${alias}.to_on IS NULL OR $4::date < ${alias}.to_on)`;

const LAST_HEARD = `(SELECT max(e.effective_on)::text FROM event e WHERE e.item_id = s.item_id AND e.effective_on <= $4::date
    AND e.type <> 'retracted' AND (e.closed_forum_id IS NULL OR $3::boolean OR e.closed_forum_id = ANY($2::uuid[]))
    AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id))`;

const PERSON = `json_build_object('id', who.id, 'name', who.name)`;

/** Networks under way and approved themes for which nobody is appointed network leader. */
export const MATTERS = `
  WITH standing AS (SELECT s.item_id, s.kind, s.title, s.status, s.category FROM item_span s WHERE ${TYPED} AND ${HELD('s')}
      AND ((s.kind = 'network' AND s.status IN ('approved', 'staffing', 'running', 'paused', 'testing', 'anchoring'))
        OR (s.kind = 'theme' AND s.status = 'approved'))),
    held AS (SELECT h.* FROM holder_span h WHERE h.item_id IN (SELECT item_id FROM standing) AND ${HELD('h')})
  SELECT s.item_id AS id, s.kind, i.reference, s.title, s.status, s.category, i.department_id AS "departmentId", d.name AS department,
    ${LAST_HEARD} AS "lastHeard",
    (SELECT min(h.from_on)::text FROM held h
      WHERE h.item_id = s.item_id AND h.role = 'network-leader' AND h.state = 'vacant') AS "vacantSince",
    (SELECT coalesce(json_agg(json_build_object(
        'person', CASE WHEN who.id IS NOT NULL THEN ${PERSON} END, 'party', h.party, 'since', h.from_on,
        'profession', who.profession, 'department', ${departmentOf('h.person_id', '$4::date', 'name')},
        'departmentId', ${departmentOf('h.person_id', '$4::date', 'id')}) ORDER BY h.from_on, who.name, h.party), '[]'::json)
      FROM held h LEFT JOIN person who ON who.id = h.person_id
      WHERE h.item_id = s.item_id AND h.role = 'network-leader' AND h.state = 'candidate') AS candidates,
    (SELECT coalesce(json_agg(name ORDER BY name), '[]'::json) FROM (SELECT DISTINCT f.name FROM mandate m JOIN forum f ON f.id = m.forum_id
        WHERE m.kind = s.kind AND (m.category IS NULL OR m.category = s.category)) forums) AS forums,
    (SELECT coalesce(json_agg(DISTINCT coalesce(f.name, e.party)) FILTER (WHERE coalesce(f.name, e.party) IS NOT NULL), '[]'::json)
      FROM condition_span c JOIN event e ON e.id = c.event_id LEFT JOIN forum f ON f.id = e.condition_forum_id
      WHERE c.item_id = s.item_id AND c.kind = 'decided-by' AND ${HELD('c')}) AS "delegatedTo",
    (SELECT coalesce(json_agg(coalesce(who.name, h.party) ORDER BY who.name), '[]'::json)
      FROM held h LEFT JOIN person who ON who.id = h.person_id
      WHERE h.item_id = s.item_id AND h.role = 'reference-leader' AND h.state = 'appointed') AS "referenceLeaders"
  FROM standing s JOIN portfolio_item i ON i.id = s.item_id LEFT JOIN department d ON d.id = i.department_id
  WHERE NOT EXISTS (SELECT 1 FROM held h
    WHERE h.item_id = s.item_id AND h.role = 'network-leader' AND h.state = 'appointed')
  ORDER BY s.kind, s.title COLLATE "da-x-icu", s.item_id`;

/** Who leads which networks that have not ended. */
export const LEADERS = `
  SELECT ${PERSON} AS person, ${departmentOf('who.id', '$4::date', 'name')} AS department, who.profession,
    json_agg(json_build_object('id', s.item_id, 'title', s.title, 'lastHeard', ${LAST_HEARD})
      ORDER BY s.title COLLATE "da-x-icu", s.item_id) AS networks
  FROM holder_span h JOIN item_span s ON s.item_id = h.item_id JOIN person who ON who.id = h.person_id
  WHERE ${TYPED} AND h.role = 'network-leader' AND h.state = 'appointed' AND ${HELD('h')}
    AND s.kind = 'network' AND s.status IN ('approved', 'staffing', 'running', 'paused', 'testing', 'anchoring') AND ${HELD('s')}
  GROUP BY who.id ORDER BY count(*) DESC, who.name COLLATE "da-x-icu", who.id`;

/** How many networks began in a half-year: $4 its first day, $5 its last. */
export const BEGUN = `
  SELECT count(*)::integer AS begun FROM (
    SELECT s.item_id, min(s.from_on) AS first_on FROM item_span s
    WHERE ${TYPED} AND s.kind = 'network' AND s.status IN ('approved', 'staffing', 'running') AND ${bestScope('s', '$1')}
    GROUP BY s.item_id) begun
  WHERE begun.first_on >= $4::date AND begun.first_on <= $5::date`;
