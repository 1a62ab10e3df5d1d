import { departmentOf } from '../item-parts/index.js';
import { bestScope } from '../provenance/index.js';

/** $1 item, $2 scopes: what is kept of a network beside its events; the project only where it may be seen. */
export const DETAILS = `
  SELECT n.version, n.purpose, n.segment_code AS "segmentCode", i.department_id AS "departmentId", d.name AS department,
    CASE WHEN v.item_id IS NOT NULL THEN json_build_object('id', n.project_id, 'title', v.title) END AS project,
    n.closing_report AS "closingReport", n.closing_reported_on::text AS "closingReportedOn", u.display_name AS "closingReportedBy"
  FROM network n JOIN portfolio_item i ON i.id = n.id
    LEFT JOIN department d ON d.id = i.department_id LEFT JOIN app_user u ON u.id = n.closing_reported_by
    LEFT JOIN item_now v ON v.item_id = n.project_id AND ${bestScope('v', '$2')}
  WHERE n.id = $1`;

const HELD = `h.from_on <= $3::date AND (h.to_on IS NULL OR $3::date < h.to_on)`;

/** $1 item, $2 scopes, $3 day: who takes part. */
export const PARTICIPANTS = `
  SELECT h.role, CASE WHEN h.person_id IS NOT NULL THEN json_build_object('id', h.person_id, 'name', who.name) END AS person,
    h.party, e.participation, ${departmentOf('h.person_id', '$3::date')} AS department, h.from_on::text AS since
  FROM holder_span h JOIN event e ON e.id = h.event_id LEFT JOIN person who ON who.id = h.person_id
  WHERE h.item_id = $1 AND ${bestScope('h', '$2')} AND ${HELD}
    AND h.state = 'appointed' AND h.role IN ('participant', 'member', 'co-driver', 'coordinator')
  ORDER BY array_position(ARRAY['internal', 'external', 'citizen'], e.participation), coalesce(who.name, h.party), h.event_id`;

/** $1 item, $2 scopes, $3 day: what the house rules ask of a network. */
export const STANDING = `
  WITH spans AS (SELECT * FROM item_span s WHERE s.item_id = $1 AND ${bestScope('s', '$2')} AND s.from_on <= $3::date),
    holders AS (SELECT * FROM holder_span h WHERE h.item_id = $1 AND ${bestScope('h', '$2')} AND ${HELD} AND h.state = 'appointed'),
    now AS (SELECT category FROM spans ORDER BY from_on DESC LIMIT 1),
    forum AS (SELECT f.id, f.name FROM mandate m JOIN forum f ON f.id = m.forum_id
      WHERE m.kind = 'network' AND (m.category IS NULL OR m.category = (SELECT category FROM now))
      ORDER BY m.category NULLS LAST, EXISTS (SELECT 1 FROM forum_membership k WHERE k.forum_id = f.id) DESC, f.created_at, f.id LIMIT 1)
  SELECT (SELECT min(from_on)::text FROM spans WHERE status = 'running') AS "runningSince",
    EXISTS (SELECT 1 FROM spans WHERE status = 'testing') AS "wasTested",
    EXISTS (SELECT 1 FROM holders WHERE role = 'network-leader') AS "hasNetworkLeader",
    EXISTS (SELECT 1 FROM holders WHERE role = 'reference-leader') AS "hasReferenceLeader",
    (SELECT bool_or(EXISTS (SELECT 1 FROM forum_membership k JOIN mandate m ON m.forum_id = k.forum_id AND m.kind = 'network'
        WHERE k.person_id = h.person_id AND k.from_on <= $3::date AND (k.to_on IS NULL OR $3::date < k.to_on)))
      FROM holders h WHERE h.role = 'reference-leader' AND h.person_id IS NOT NULL
        AND EXISTS (SELECT 1 FROM forum_membership k WHERE k.forum_id = (SELECT id FROM forum))) AS "isReferenceLeaderInForum",
    (SELECT name FROM forum) AS forum`;
