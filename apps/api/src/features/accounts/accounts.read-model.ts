import { Inject, Injectable } from '@nestjs/common';
import type { AccountListReply, AccountReply, AccountRoleReply } from '@netvaerksoverblik/contracts';
import { DomainError } from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';

interface AccountRow {
  id: string;
  name: string;
  username: string | null;
  email: string | null;
  person: AccountReply['person'];
  demo: boolean;
  hasPassword: boolean;
  issuer: string | null;
  disabledAt: Date | null;
  lastSeenAt: Date | null;
  roles: AccountRoleReply[];
  version: number;
}

/** $1 today, $2 one account or all. Whom only closed items name is nobody's account: a person with one is known to all. */
const ACCOUNTS = `
  SELECT u.id, u.display_name AS name, CASE WHEN u.kind = 'local' THEN u.username END AS username, u.email, u.version,
    CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END AS person, u.kind = 'demo' AS demo,
    u.password_hash IS NOT NULL AS "hasPassword", (SELECT i.issuer FROM user_identity i WHERE i.user_id = u.id LIMIT 1) AS issuer, u.disabled_at AS "disabledAt",
    (SELECT max(s.last_seen_at) FROM session s WHERE s.user_id = u.id) AS "lastSeenAt",
    coalesce((SELECT json_agg(json_build_object('id', r.id, 'role', r.role,
        'forum', CASE WHEN f.id IS NOT NULL THEN json_build_object('id', f.id, 'name', f.name, 'shortName', f.short_name) END,
        'from', r.from_on::text, 'to', r.to_on::text, 'holds', r.from_on <= $1 AND (r.to_on IS NULL OR r.to_on > $1)
      ) ORDER BY r.to_on DESC NULLS FIRST, r.role, f.name, r.id)
      FROM user_role r LEFT JOIN forum f ON f.id = r.forum_id WHERE r.user_id = u.id), '[]'::json) AS roles
  FROM app_user u LEFT JOIN person p ON p.id = u.person_id
  WHERE $2::uuid IS NULL OR u.id = $2
  ORDER BY u.disabled_at IS NOT NULL, u.kind = 'demo', u.display_name, u.id`;

@Injectable()
export class AccountsReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(): Promise<AccountListReply> {
    return { items: await this.rows(null) };
  }

  async get(id: string): Promise<AccountReply> {
    const [account] = await this.rows(id);
    if (account === undefined) throw new DomainError('not-found', {});
    return account;
  }

  private async rows(id: string | null): Promise<AccountReply[]> {
    const rows = await this.pool.rows<AccountRow>('accounts', ACCOUNTS, [today(this.clock), id]);
    return rows.map(({ disabledAt, lastSeenAt, ...account }) => ({
      ...account,
      disabledAt: disabledAt?.toISOString() ?? null,
      lastSeenAt: lastSeenAt?.toISOString() ?? null,
    }));
  }
}
