import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { AccessRole } from '@netvaerksoverblik/domain';
import type { ApiClient } from './api-client.js';
import type { TestApp } from './test-app.js';

export interface AccountGiven {
  /** Granted from long ago, without end; a forum where the role is held in one. */
  readonly roles?: readonly { role: AccessRole; forumId?: string }[];
  readonly personId?: string | null;
  readonly name?: string;
  /** Signed in with a password alone when false. */
  readonly secondFactor?: boolean;
}

export interface Account {
  readonly userId: string;
  readonly viewer: ApiClient;
}

/** A local account of its own, signed in: no demo account, which has rules of its own. */
export async function anAccount(app: TestApp, given: AccountGiven = {}): Promise<Account> {
  const userId = randomUUID();
  const { roles = [], personId = null, name = `Konto ${userId.slice(0, 8)}`, secondFactor = true } = given;
  await app.dataSource.query(
    `INSERT INTO app_user (id, username, display_name, kind, person_id) VALUES ($1, $2, $3, 'local', $4)`,
    [userId, `u-${userId}`, name, personId],
  );
  for (const { role, forumId = null } of roles)
    await app.dataSource.query(
      `INSERT INTO user_role (user_id, role, forum_id, from_on) VALUES ($1, $2, $3, '2020-01-01')`,
      [userId, role, forumId],
    );
  return { userId, viewer: await signedIn(app, userId, secondFactor) };
}

/** One session more of the account. */
export async function signedIn(app: TestApp, userId: string, secondFactor = true): Promise<ApiClient> {
  const token = randomBytes(32).toString('base64url');
  await app.dataSource.query(
    `INSERT INTO session (token_hash, user_id, created_at, expires_at, last_seen_at, signed_in_by, second_factor)
     VALUES ($1, $2, now(), now() + interval '12 hours', now(), 'password', $3)`,
    [createHash('sha256').update(token).digest(), userId, secondFactor],
  );
  return app.client().carry(`nvo_session=${token}`);
}
