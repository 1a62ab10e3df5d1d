import { DomainError } from '@netvaerksoverblik/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { AppUser } from './app-user.entity.js';
import { AttemptLimit } from './attempt-limit.js';
import type { SignInDto } from './dto/sign-in.dto.js';
import { isPassword } from './password.js';
import { SessionService } from './session.service.js';
import { foldUsername } from './username.js';

/** A local account: the same answer, after the same time, whatever of it was wrong. */
@Injectable()
export class PasswordSignInService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SessionService) private readonly sessions: SessionService,
    @Inject(AttemptLimit) private readonly limit: AttemptLimit,
  ) {}

  async signIn(given: SignInDto, request: FastifyRequest): Promise<string> {
    const username = foldUsername(given.username);
    await this.limit.take(username, request.ip);
    const user = await this.dataSource.getRepository(AppUser).findOne({
      select: { id: true, passwordHash: true, disabledAt: true },
      where: { username, kind: 'local' },
    });
    const usable = user !== null && user.disabledAt === null ? user : null;
    const isRight = await isPassword(given.password, usable?.passwordHash ?? null);
    if (!usable || !isRight) throw new DomainError('session.bad-credentials');
    await this.limit.succeed(username, request.ip);
    const how = { by: 'password', secondFactor: true } as const;
    return this.dataSource.transaction((manager) => this.sessions.open(manager, usable.id, request, how));
  }
}
