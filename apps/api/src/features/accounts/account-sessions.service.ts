import { Inject, Injectable } from '@nestjs/common';
import type { AccountSessionsReply } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Clock } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { hashToken } from '../session/index.js';

interface SessionRow {
  id: string;
  signedInBy: AccountSessionsReply['items'][number]['signedInBy'];
  browser: string | null;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  current: boolean;
}

/** $1 account, $2 digest of the token of the one that asks, $3 now. */
const SESSIONS = `SELECT id, signed_in_by AS "signedInBy", user_agent AS browser, created_at AS "createdAt",
    last_seen_at AS "lastSeenAt", expires_at AS "expiresAt", coalesce(token_hash = $2, false) AS current
  FROM session WHERE user_id = $1 AND expires_at > $3 ORDER BY 7 DESC, last_seen_at DESC, id`;

/** Where an account is signed in, and its end. */
@Injectable()
export class AccountSessionsService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(accountId: string, token: string | null): Promise<AccountSessionsReply> {
    const hash = token === null ? null : hashToken(token);
    const rows = await this.pool.rows<SessionRow>('account-sessions', SESSIONS, [accountId, hash, this.clock.now()]);
    return {
      items: rows.map(({ createdAt, lastSeenAt, expiresAt, ...session }) => ({
        ...session,
        ...{ createdAt: createdAt.toISOString(), lastSeenAt: lastSeenAt.toISOString() },
        expiresAt: expiresAt.toISOString(),
      })),
    };
  }

  /** One of the account's own; that of another is not there. */
  async endOne(viewer: Viewer, id: string): Promise<void> {
    const ended = await this.end(viewer, viewer.userId, `id = $2`, id);
    if (ended === 0) throw new DomainError('not-found', {});
  }

  /** All of the account's own but the one that asks. */
  async endOthers(viewer: Viewer, token: string | null): Promise<void> {
    await this.end(
      viewer,
      viewer.userId,
      `token_hash IS DISTINCT FROM $2::bytea`,
      token === null ? null : hashToken(token),
    );
  }

  async endAll(viewer: Viewer, accountId: string): Promise<void> {
    const known = await this.dataSource.query<unknown[]>(`SELECT FROM app_user WHERE id = $1`, [accountId]);
    if (known.length === 0) throw new DomainError('not-found', {});
    await this.end(viewer, accountId, `$2::text IS NULL`, null);
  }

  private end(viewer: Viewer, accountId: string, which: string, param: unknown): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const [gone] = await manager.query<[{ id: string }[], number]>(
        `DELETE FROM session WHERE user_id = $1 AND ${which} RETURNING id`,
        [accountId, param],
      );
      if (gone.length === 0) return 0;
      await this.audit.record(manager, {
        ...{ actorId: viewer.userId, action: 'session.ended', entity: 'app_user', entityId: accountId },
        ...{ before: { sessions: gone.map(({ id }) => id) }, after: null },
      });
      return gone.length;
    });
  }
}
