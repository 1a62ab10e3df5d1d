import { bestScope, firstSource } from '../provenance/index.js';
import { shownAs } from './identity.sql.js';
import { groupIsKnown, HELD } from './people.sql.js';

/** Roles that are held by a name, item by item; whole groups may take part in a network. $1 scopes, $2 forums and $3 all of the viewer, $4 date. */
export const UNKNOWN_NAMES = `SELECT h.party AS "asWritten", json_build_object('id', v.item_id, 'title', v.title) AS item,
    json_agg(${firstSource('h.event_id', '$2', '$3')} ORDER BY h.from_on, h.id) AS places
  FROM holder_span h JOIN item_now v ON v.item_id = h.item_id AND v.scope = h.scope
  WHERE h.party IS NOT NULL AND h.role NOT IN ('participant', 'member', 'steering-group', 'project-member')
    AND $4::date IS NOT NULL AND ${bestScope('h', '$1')}
  GROUP BY h.party, v.item_id, v.title ORDER BY h.party, v.title, v.item_id LIMIT 500`;

const PERSON_JSON = (person: string): string => `json_build_object('id', ${person}.id, 'name', ${person}.name,
    'department', (SELECT d.name FROM department_membership k JOIN department d ON d.id = k.department_id
      JOIN person w ON w.id = k.person_id WHERE ${shownAs('w')} = ${person}.id AND ${HELD('k')} ORDER BY k.level, k.id LIMIT 1),
    'source', (SELECT ${firstSource('h.event_id', '$2', '$3')} FROM holder_span h
      WHERE h.person_id = ${person}.id AND ${bestScope('h', '$1')} ORDER BY h.from_on DESC, h.id LIMIT 1))`;

/**
 * Persons who share a first or a last name and whose names are nearly the same, one of them named by minutes. Those
 * who were said to be two, or were merged and parted again, are not asked about anew. $5 how many.
 */
export const ALIKE = `WITH standing AS (
    SELECT p.id, p.name, lower(p.name) AS low, split_part(lower(p.name), ' ', 1) AS first, split_part(lower(p.name), ' ', -1) AS last
    FROM person p WHERE p.merged_into_id IS NULL AND p.erased_at IS NULL),
  named AS (SELECT s.* FROM standing s WHERE EXISTS (SELECT FROM holder_span h WHERE h.person_id = s.id AND ${bestScope('h', '$1')})),
  pairs AS (
    SELECT least(n.id, s.id) AS one, greatest(n.id, s.id) AS other FROM named n JOIN standing s
      ON s.first = n.first AND s.id <> n.id AND similarity(s.low, n.low) >= 0.5
    UNION SELECT least(n.id, s.id), greatest(n.id, s.id) FROM named n JOIN standing s
      ON s.last = n.last AND s.id <> n.id AND similarity(s.low, n.low) >= 0.5)
  SELECT ${PERSON_JSON('p')} AS one, ${PERSON_JSON('q')} AS other
  FROM pairs JOIN person p ON p.id = pairs.one JOIN person q ON q.id = pairs.other
  WHERE NOT EXISTS (SELECT FROM person_merge m WHERE (m.from_id, m.into_id) IN ((p.id, q.id), (q.id, p.id)))
    AND NOT EXISTS (SELECT FROM person_distinction d WHERE (d.one_id, d.other_id) = (p.id, q.id))
    AND ${groupIsKnown('p.id')} AND ${groupIsKnown('q.id')}
  ORDER BY similarity(lower(p.name), lower(q.name)) DESC, p.id, q.id LIMIT $5::integer`;
