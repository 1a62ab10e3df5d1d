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

/** Roles that follow from what a person holds: in the fictional municipality the account is one such person. */
const HELD: Partial<Record<AccessRole, string>> = {
  'reference-leader': 'reference-leader',
  'network-leader': 'network-leader',
  'project-owner': 'project-owner',
};

/** The demo's first holder of the role by title of what it is held in; nobody where the demo is gone. */
const HOLDER = `
  SELECT h.person_id FROM holder_span h
  JOIN item_now n ON n.item_id = h.item_id AND n.scope = h.scope
  JOIN demo_row d ON d.relation = 'person' AND d.row_id = h.person_id
  WHERE h.role = $1 AND h.state = 'appointed' AND h.to_on IS NULL AND n.status = 'running'
  ORDER BY n.title, n.item_id, h.person_id LIMIT 1`;

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
      await this.linkPerson(manager, userId, HELD[role] ?? null);
      return this.sessions.open(manager, userId, request, { by: 'demo', secondFactor: false });
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

  private async linkPerson(manager: EntityManager, userId: string, held: string | null): Promise<void> {
    if (held === null) return;
    const rows = await manager.query<{ person_id: string }[]>(HOLDER, [held]);
    await manager.query(`UPDATE app_user SET person_id = $2 WHERE id = $1 AND person_id IS NULL`, [
      userId,
      rows[0]?.person_id ?? null,
    ]);
  }

  private async executiveForum(manager: EntityManager): Promise<string | null> {
    const rows = await manager.query<{ id: string }[]>(EXECUTIVE_FORUM);
    return rows[0]?.id ?? null;
  }
}
