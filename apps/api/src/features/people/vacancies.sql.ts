import { bestScope, firstSource } from '../provenance/index.js';
import { HELD, ITEM_JSON } from './people.sql.js';

const HOLDER = `json_build_object('role', h.role, 'state', h.state, 'since', h.from_on,
    'person', CASE WHEN h.person_id IS NOT NULL THEN json_build_object('id', h.person_id, 'name', p.name) END,
    'party', h.party, 'source', ${firstSource('h.event_id', '$2', '$3')})`;

/**
 * Networks and projects on the date, with who holds their leader roles, and what was said of a missing leader.
 * $1 scopes, $2 forums and $3 all of the viewer, $4 date.
 */
export const LED_ITEMS = `SELECT ${ITEM_JSON} AS item, v.status_since::text AS status_since,
    (SELECT coalesce(json_agg(${HOLDER} ORDER BY h.from_on DESC, h.id), '[]'::json)
      FROM holder_span h LEFT JOIN person p ON p.id = h.person_id
      WHERE h.item_id = v.item_id AND h.scope = v.scope AND h.role IN ('reference-leader', 'network-leader', 'project-owner')
        AND ${HELD('h')}) AS holders,
    (SELECT ${firstSource('c.event_id', '$2', '$3')} FROM condition_span c
      WHERE c.item_id = v.item_id AND c.scope = v.scope AND c.kind = 'leader-vacant' AND ${HELD('c')}
      ORDER BY c.from_on DESC, c.event_id LIMIT 1) AS said
  FROM item_span v JOIN portfolio_item i ON i.id = v.item_id
  WHERE v.kind IN ('network', 'project') AND ${bestScope('v', '$1')} AND ${HELD('v')}
  ORDER BY v.title, v.item_id`;
