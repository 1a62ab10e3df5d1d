import { DomainError, type AccessRole } from '@netvaerksoverblik/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import { APP_OPTIONS, type AppOptions } from '../../platform/app-options.js';
import { Clock, today } from '../../platform/clock.js';
import { AppUser } from './app-user.entity.js';
import { DEMO_NAMES } from './demo-names.js';
import { mayUseDemo } from './loopback.js';
import { SessionService } from './session.service.js';
import { UserRole } from './user-role.entity.js';

const OF_A_FORUM: ReadonlySet<AccessRole> = new Set(['forum-secretary', 'forum-member', 'forum-approver']);

/** The forum with the mandate for networks; where none has it yet, the oldest. */
const EXECUTIVE_FORUM = `
  SELECT f.id FROM forum f
  ORDER BY EXISTS (SELECT FROM mandate m WHERE m.forum_id = f.id AND m.kind = 'network') DESC, f.created_at, f.id
  LIMIT 1`;

/** Signs in by role alone, at one's own machine only. */
@Injectable()
export class DemoSignInService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SessionService) private readonly sessions: SessionService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(APP_OPTIONS) private readonly options: AppOptions,
  ) {}

  async signIn(role: AccessRole, request: FastifyRequest): Promise<string> {
    if (!mayUseDemo(this.options, request)) throw new DomainError('session.demo-refused');
    return this.dataSource.transaction(async (manager) => {
      const userId = await this.accountFor(manager, role);
      await this.grant(manager, userId, role);
      return this.sessions.open(manager, userId, request);
    });
  }

  private async accountFor(manager: EntityManager, role: AccessRole): Promise<string> {
    const username = `demo:${role}`;
    const createdAt = this.clock.now();
    await manager
      .createQueryBuilder()
      .insert()
      .into(AppUser)
      .values({ username, displayName: DEMO_NAMES[role], kind: 'demo', createdAt })
      .orIgnore()
      .execute();
    const { id } = await manager.findOneByOrFail(AppUser, { username });
    return id;
  }

  /** A secretary's grant is kept as it was given (see session-lookup.ts); others get a forum once there is one. */
  private async grant(manager: EntityManager, userId: string, role: AccessRole): Promise<void> {
    await manager.query('SELECT FROM app_user WHERE id = $1 FOR UPDATE', [userId]);
    const known = await manager.findOneBy(UserRole, { userId, role });
    const isSettled = known !== null && (known.forumId !== null || role === 'forum-secretary' || !OF_A_FORUM.has(role));
    if (isSettled) return;
    const forumId = OF_A_FORUM.has(role) ? await this.executiveForum(manager) : null;
    if (known) await manager.update(UserRole, { id: known.id }, { forumId });
    else await manager.insert(UserRole, { userId, role, forumId, fromOn: today(this.clock) });
  }

  private async executiveForum(manager: EntityManager): Promise<string | null> {
    const rows = await manager.query<{ id: string }[]>(EXECUTIVE_FORUM);
    return rows[0]?.id ?? null;
  }
}
