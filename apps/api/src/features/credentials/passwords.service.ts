import { Inject, Injectable } from '@nestjs/common';
import type { ChangePasswordRequest, PasswordByLinkRequest } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import type { FastifyRequest } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { AttemptLimit, hashPassword, hashToken, isPassword, SessionService } from '../session/index.js';
import { AccountLinks } from './account-links.js';
import { refuseGuessable } from './password-policy.js';

interface OwnAccount {
  username: string | null;
  name: string;
  passwordHash: string | null;
}

/** Sets passwords: by a link, or by whoever knows the one that stands. The account's other sessions end. */
@Injectable()
export class PasswordsService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AccountLinks) private readonly links: AccountLinks,
    @Inject(SessionService) private readonly sessions: SessionService,
    @Inject(AttemptLimit) private readonly limit: AttemptLimit,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async setByLink({ token, password }: PasswordByLinkRequest, request: FastifyRequest): Promise<void> {
    await this.limit.take(null, request.ip);
    const hash = await hashPassword(password);
    await this.dataSource.transaction(async (manager) => {
      const { userId, kind, name, username } = await this.links.use(manager, token);
      refuseGuessable(password, [name, username]);
      await this.set(manager, userId, hash, null);
      const action = kind === 'invitation' ? 'account.invitation-accepted' : 'password.reset';
      await this.audit.record(manager, { actorId: userId, action, entity: 'app_user', entityId: userId, after: null });
    });
    await this.limit.succeed(null, request.ip);
  }

  async change(viewer: Viewer, { current, password }: ChangePasswordRequest, request: FastifyRequest): Promise<void> {
    const { userId } = viewer;
    const [account] = await this.dataSource.query<OwnAccount[]>(
      `SELECT username, display_name AS name, password_hash AS "passwordHash" FROM app_user WHERE id = $1`,
      [userId],
    );
    const key = account?.username ?? userId;
    await this.limit.take(key, request.ip);
    if (!(await isPassword(current, account?.passwordHash ?? null))) throw new DomainError('session.bad-credentials');
    await this.limit.succeed(key, request.ip);
    refuseGuessable(password, [account?.name ?? null, account?.username ?? null]);
    const hash = await hashPassword(password);
    await this.dataSource.transaction(async (manager) => {
      await this.set(manager, userId, hash, this.sessions.tokenOf(request));
      await this.audit.record(manager, {
        ...{ actorId: userId, action: 'password.changed', entity: 'app_user', entityId: userId, after: null },
      });
    });
  }

  private async set(manager: EntityManager, userId: string, hash: string, kept: string | null): Promise<void> {
    await manager.query(`UPDATE app_user SET password_hash = $2 WHERE id = $1`, [userId, hash]);
    await manager.query(`DELETE FROM session WHERE user_id = $1 AND token_hash IS DISTINCT FROM $2::bytea`, [
      userId,
      kept === null ? null : hashToken(kept),
    ]);
  }
}
