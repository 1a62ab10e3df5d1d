import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import type { LinkKind } from '../../platform/mail/link-in-mail.js';
import { hashToken } from '../session/index.js';

const HOURS: Readonly<Record<LinkKind, number>> = { invitation: 72, reset: 1 };

export interface UsedLink {
  readonly userId: string;
  readonly kind: LinkKind;
  readonly name: string;
  readonly username: string | null;
}

/** Links by which an account gets a password. */
@Injectable()
export class AccountLinks {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** Those of the account from before work no more. Without a token the mail makes one when it is sent. */
  async open(
    manager: EntityManager,
    userId: string,
    kind: LinkKind,
    tokenHash: Buffer | null = null,
  ): Promise<{ id: string; expiresAt: Date }> {
    const now = this.clock.now();
    await manager.query(`UPDATE account_link SET expires_at = $2 WHERE user_id = $1 AND expires_at > $2`, [
      userId,
      now,
    ]);
    const id = randomUUID();
    const expiresAt = new Date(now.getTime() + HOURS[kind] * 3_600_000);
    await manager.query(
      `INSERT INTO account_link (id, user_id, kind, token_hash, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, userId, kind, tokenHash, now, expiresAt],
    );
    return { id, expiresAt };
  }

  /** Uses it up: once, in time, and for an account that is open. */
  async use(manager: EntityManager, token: string): Promise<UsedLink> {
    const [rows] = await manager.query<[UsedLink[], number]>(
      `UPDATE account_link l SET used_at = $2 FROM app_user u
       WHERE l.token_hash = $1 AND l.used_at IS NULL AND l.expires_at > $2 AND u.id = l.user_id AND u.disabled_at IS NULL
       RETURNING l.user_id AS "userId", l.kind, u.display_name AS name, u.username`,
      [hashToken(token), this.clock.now()],
    );
    const [used] = rows;
    if (used === undefined) throw new DomainError('session.link-expired');
    return used;
  }
}
