import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource, LessThan, type EntityManager } from 'typeorm';
import { APP_OPTIONS, type AppOptions } from '../../platform/app-options.js';
import { AuditService, type AuditRecord } from '../../platform/audit/audit.service.js';
import { Clock } from '../../platform/clock.js';
import { endedCookie, SESSION_HOURS, sessionCookie, tokenOf } from './session-cookie.js';
import { hashToken, newToken } from './session-token.js';
import { browserOf } from './browser-name.js';
import { Session, type SignInWay } from './session.entity.js';

/** How somebody proved who they are, and whether with something beside a password. */
export interface SignIn {
  readonly by: SignInWay;
  readonly secondFactor: boolean;
}

/** Opens and ends sessions; how somebody proved who they are is told by others. */
@Injectable()
export class SessionService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(APP_OPTIONS) private readonly options: AppOptions,
  ) {}

  /**
   * A new token each time; the one that the browser came with is worth nothing from then on. Where the sign-in is part
   * of something larger, that stands in the log in its place.
   */
  async open(
    manager: EntityManager,
    userId: string,
    request: FastifyRequest,
    how: SignIn,
    larger?: Omit<AuditRecord, 'actorId'>,
  ): Promise<string> {
    const before = await this.revoke(manager, this.tokenOf(request));
    const token = newToken();
    const now = this.clock.now();
    await manager.delete(Session, { expiresAt: LessThan(now) });
    const { identifiers } = await manager.insert(Session, {
      tokenHash: hashToken(token),
      userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + SESSION_HOURS * 3_600_000),
      lastSeenAt: now,
      signedInBy: how.by,
      secondFactor: how.secondFactor,
      userAgent: browserOf(request.headers['user-agent']),
    });
    const entityId = (identifiers[0] as { id: string }).id;
    const opened = { action: 'session.opened', entity: 'session', entityId, before, after: how };
    await this.audit.record(manager, { actorId: userId, ...(larger ?? opened) });
    return token;
  }

  async end(request: FastifyRequest): Promise<void> {
    await this.endToken(this.tokenOf(request));
  }

  async endToken(token: string | null): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const ended = await this.revoke(manager, token);
      if (ended === null) return;
      const { userId: actorId, session: entityId } = ended;
      await this.audit.record(manager, {
        ...{ actorId, action: 'session.ended', entity: 'session', entityId, before: ended, after: null },
      });
    });
  }

  giveCookie(reply: FastifyReply, token: string): void {
    void reply.header('set-cookie', sessionCookie(this.options.env.PUBLIC_URL, token));
  }

  takeCookie(reply: FastifyReply): void {
    void reply.header('set-cookie', endedCookie(this.options.env.PUBLIC_URL));
  }

  tokenOf(request: FastifyRequest): string | null {
    return tokenOf(request.headers.cookie, this.options.env.PUBLIC_URL);
  }

  private async revoke(
    manager: EntityManager,
    token: string | null,
  ): Promise<{ session: string; userId: string } | null> {
    if (token === null) return null;
    const known = await manager.findOneBy(Session, { tokenHash: hashToken(token) });
    if (!known) return null;
    await manager.delete(Session, { id: known.id });
    return { session: known.id, userId: known.userId };
  }
}
