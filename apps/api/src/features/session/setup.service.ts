import { DomainError } from '@netvaerksoverblik/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, today } from '../../platform/clock.js';
import { AppUser } from './app-user.entity.js';
import { AttemptLimit } from './attempt-limit.js';
import type { SetupDto } from './dto/setup.dto.js';
import { hashPassword } from './password.js';
import { SessionService } from './session.service.js';
import { hashToken } from './session-token.js';
import { SetupLink } from './setup-link.entity.js';
import { hasLocalAccount } from './setup-link.js';
import { UserRole } from './user-role.entity.js';
import { foldUsername } from './username.js';

const FIRST_ROLES = ['administrator', 'secretariat'] as const;

/** The holder of the one-time link becomes the first administrator. */
@Injectable()
export class SetupService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SessionService) private readonly sessions: SessionService,
    @Inject(AttemptLimit) private readonly limit: AttemptLimit,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async setUp(given: SetupDto, request: FastifyRequest): Promise<string> {
    await this.limit.take(null, request.ip);
    const passwordHash = await hashPassword(given.password);
    const token = await this.dataSource.transaction(async (manager) => {
      await this.useLink(manager, given.token);
      const userId = await this.createAdministrator(manager, given, passwordHash);
      return this.sessions.open(
        manager,
        userId,
        request,
        { by: 'setup', secondFactor: true },
        {
          ...{ action: 'account.set-up', entity: 'app_user', entityId: userId, after: { roles: FIRST_ROLES } },
        },
      );
    });
    await this.limit.succeed(null, request.ip);
    return token;
  }

  private async useLink(manager: EntityManager, token: string): Promise<void> {
    const now = this.clock.now();
    const link = await manager.findOne(SetupLink, {
      where: { tokenHash: hashToken(token) },
      lock: { mode: 'pessimistic_write' },
    });
    if (!link) throw new DomainError('session.setup-expired');
    if (link.usedAt !== null || (await hasLocalAccount(manager))) throw new DomainError('session.setup-closed');
    if (link.expiresAt <= now) throw new DomainError('session.setup-expired');
    await manager.update(SetupLink, { id: link.id }, { usedAt: now });
  }

  private async createAdministrator(manager: EntityManager, given: SetupDto, passwordHash: string): Promise<string> {
    const { identifiers } = await manager.insert(AppUser, {
      username: foldUsername(given.username),
      displayName: given.name.trim(),
      passwordHash,
      kind: 'local',
      createdAt: this.clock.now(),
    });
    const userId = (identifiers[0] as { id: string }).id;
    const fromOn = today(this.clock);
    await manager.insert(
      UserRole,
      FIRST_ROLES.map((role) => ({ userId, role, forumId: null, fromOn })),
    );
    return userId;
  }
}
