import type { AccessRole, Viewer } from '@netvaerksoverblik/domain';
import type { GrantedRole } from '@netvaerksoverblik/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { APP_OPTIONS, type AppOptions } from '../../platform/app-options.js';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { isDemoPlace } from './loopback.js';
import { LIVE_SESSION } from './live-session.sql.js';
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

export function viewerOf({ userId, personId, roles }: LiveSession): Viewer {
  return {
    userId,
    personId,
    roles: roles.map(({ role, forum, itemId }) => ({ role, forumId: forum?.id ?? null, itemId })),
  };
}

/** Asked at every request, so that an account that is closed or loses a role is out at once. */
@Injectable()
export class SessionLookup {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(APP_OPTIONS) private readonly options: AppOptions,
  ) {}

  async find(token: string): Promise<LiveSession | null> {
    const params = [hashToken(token), this.clock.now(), today(this.clock), isDemoPlace(this.options)];
    const rows = await this.pool.rows<LiveSession>('session.live', LIVE_SESSION, params);
    return rows[0] ?? null;
  }
}
