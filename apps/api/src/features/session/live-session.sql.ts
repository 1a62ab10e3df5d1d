import { ALL_SCOPE, OPEN_SCOPE } from '../provenance/index.js';

const HOLDS = (row: string): string => `${row}.from_on <= $3 AND (${row}.to_on IS NULL OR ${row}.to_on > $3)`;

/** The account's person and whoever was found to be the same. */
const OF_PERSON = (row: string): string => `${row}.person_id IN (
  SELECT p.id FROM person p WHERE p.id = whole.id OR p.merged_into_id = whole.id) AND u.kind <> 'demo'`;

/** A password alone makes nobody an administrator or a secretary of everything. */
const GRANTED = `
  SELECT 1 AS place, g.role, g.forum_id, NULL::uuid AS item_id FROM user_role g
  WHERE g.user_id = u.id AND ${HOLDS('g')}
    AND (u.kind = 'demo' OR s.second_factor OR g.role NOT IN ('administrator', 'secretariat'))`;

/** What the issuer said at the sign-in, by the table of claims as it is now. */
const BY_CLAIM = `
  SELECT DISTINCT 1, c.role, c.forum_id, NULL::uuid FROM user_identity i JOIN claim_role c ON i.claims -> c.claim ? c.value
  WHERE i.user_id = u.id AND s.signed_in_by = 'oidc'`;

/** What a seat in a forum means: a chair and a deputy approve, and are members too. */
const IN_FORUMS = `
  SELECT DISTINCT 2, seat.role, m.forum_id, NULL::uuid FROM forum_membership m
  CROSS JOIN LATERAL unnest(CASE m.role
    WHEN 'secretary' THEN ARRAY['forum-secretary']
    WHEN 'member' THEN ARRAY['forum-member']
    ELSE ARRAY['forum-approver', 'forum-member'] END) AS seat(role)
  WHERE ${OF_PERSON('m')} AND ${HOLDS('m')}`;

/** What the viewer answers for today; a role known from a closed item alone is a right all the same. */
const OF_ITEMS = `
  SELECT DISTINCT 3, h.role, NULL::uuid, h.item_id FROM holder_span h
  WHERE h.person_id IN (SELECT p.id FROM person p WHERE p.id = whole.id OR p.merged_into_id = whole.id)
    AND h.role IN ('reference-leader', 'network-leader', 'project-owner') AND h.state = 'appointed' AND ${HOLDS('h')}
    AND (u.kind <> 'demo' OR EXISTS (SELECT FROM user_role g WHERE g.user_id = u.id AND g.role = h.role))
    AND h.scope = (SELECT n.scope FROM item_now n WHERE n.item_id = h.item_id
      ORDER BY n.scope = '${ALL_SCOPE}' DESC, n.scope = '${OPEN_SCOPE}' DESC LIMIT 1)`;

/** Whoever alone holds the highest place of a department leads the others of it. */
const OF_DEPARTMENTS = `
  SELECT DISTINCT 4, 'line-manager', NULL::uuid, NULL::uuid FROM department_membership k
  WHERE ${OF_PERSON('k')} AND ${HOLDS('k')} AND k.level IS NOT NULL
    AND EXISTS (SELECT FROM department_membership o WHERE o.department_id = k.department_id AND o.id <> k.id AND ${HOLDS('o')})
    AND NOT EXISTS (SELECT FROM department_membership o WHERE o.department_id = k.department_id AND o.id <> k.id
      AND ${HOLDS('o')} AND o.level <= k.level)`;

/**
 * $1 token, $2 now, $3 today, $4 whether demo accounts are good for anything here. A demo forum secretary who was there
 * before any forum is the secretary of all that have come since: here, and only here, a missing forum means every forum.
 */
export const LIVE_SESSION = `
  SELECT s.id AS "sessionId", u.id AS "userId", whole.id AS "personId", u.display_name AS name,
    u.kind = 'demo' AS demo, s.expires_at AS "expiresAt", s.last_seen_at AS "lastSeenAt",
    coalesce((
      SELECT json_agg(json_build_object(
          'role', r.role,
          'forum', CASE WHEN f.id IS NOT NULL
            THEN json_build_object('id', f.id, 'name', f.name, 'shortName', f.short_name) END,
          'itemId', r.item_id
        ) ORDER BY r.place, r.role, f.name COLLATE "da-x-icu", r.item_id)
      FROM (${[GRANTED, BY_CLAIM, IN_FORUMS, OF_ITEMS, OF_DEPARTMENTS].join('\nUNION ALL')}) r LEFT JOIN forum f
        ON f.id = r.forum_id OR (r.forum_id IS NULL AND u.kind = 'demo' AND r.role = 'forum-secretary')
    ), '[]'::json) AS roles
  FROM session s JOIN app_user u ON u.id = s.user_id
    LEFT JOIN LATERAL (SELECT coalesce(p.merged_into_id, p.id) AS id FROM person p WHERE p.id = u.person_id) whole ON true
  WHERE s.token_hash = $1 AND s.expires_at > $2 AND u.disabled_at IS NULL AND (u.kind <> 'demo' OR $4)`;
