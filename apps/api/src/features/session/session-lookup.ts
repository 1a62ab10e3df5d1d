import type { AccessRole } from '@netvaerksoverblik/domain';
import type { GrantedRole } from '@netvaerksoverblik/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { hashToken } from './session-token.js';

export interface LiveSession {
  sessionId: string;
  userId: string;
  personId: string | null;
  name: string;
  demo: boolean;
  expiresAt: Date;
  lastSeenAt: Date;
  roles: (GrantedRole & { role: AccessRole })[];
}

/**
 * A demo forum secretary who was there before any forum is the secretary of all that have come since:
 * here, and only here, a missing forum means every forum.
 */
const LIVE_SESSION = `
  SELECT s.id AS "sessionId", u.id AS "userId", (SELECT coalesce(p.merged_into_id, p.id) FROM person p WHERE p.id = u.person_id) AS "personId", u.display_name AS name,
    u.kind = 'demo' AS demo, s.expires_at AS "expiresAt", s.last_seen_at AS "lastSeenAt",
    coalesce((
      SELECT json_agg(json_build_object(
          'role', r.role,
          'forum', CASE WHEN f.id IS NOT NULL
            THEN json_build_object('id', f.id, 'name', f.name, 'shortName', f.short_name) END
        ) ORDER BY r.role, f.name COLLATE "da-x-icu")
      FROM user_role r LEFT JOIN forum f
        ON f.id = r.forum_id OR (r.forum_id IS NULL AND u.kind = 'demo' AND r.role = 'forum-secretary')
      WHERE r.user_id = u.id AND r.from_on <= $3 AND (r.to_on IS NULL OR r.to_on > $3)
    ), '[]'::json) AS roles
  FROM session s JOIN app_user u ON u.id = s.user_id
  WHERE s.token_hash = $1 AND s.expires_at > $2 AND u.disabled_at IS NULL`;

/** Asked at every request, so that an account that is closed or loses a role is out at once. */
@Injectable()
export class SessionLookup {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async find(token: string): Promise<LiveSession | null> {
    const params = [hashToken(token), this.clock.now(), today(this.clock)];
    const rows = await this.pool.rows<LiveSession>('session.live', LIVE_SESSION, params);
    return rows[0] ?? null;
  }
}
