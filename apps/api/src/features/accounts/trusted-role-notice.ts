import { Inject, Injectable } from '@nestjs/common';
import { ROLES_THAT_OPEN_CLOSED, WORDS, type AccessRole } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { Outbox } from '../../platform/mail/outbox.js';

const SECRETARIAT = `SELECT DISTINCT u.email FROM app_user u JOIN user_role r ON r.user_id = u.id
  WHERE r.role = 'secretariat' AND r.to_on IS NULL AND u.disabled_at IS NULL AND u.email IS NOT NULL ORDER BY u.email`;

/** Whoever comes to see closed items comes to see them with the secretariat's knowledge. */
@Injectable()
export class TrustedRoleNotice {
  constructor(@Inject(Outbox) private readonly outbox: Outbox) {}

  async write(manager: EntityManager, { account, role }: { account: string; role: AccessRole }): Promise<void> {
    if (!ROLES_THAT_OPEN_CLOSED.includes(role)) return;
    const readers = await manager.query<{ email: string }[]>(SECRETARIAT);
    for (const { email } of readers) {
      await this.outbox.write(manager, {
        ...{ recipient: email, subject: `${account} har fået rollen ${WORDS.da.access[role]}` },
        text: `${account} har fået rollen ${WORDS.da.access[role]} i Netværksoverblik og kan dermed se lukkede punkter. Se hvem der gav den under Administration.`,
      });
    }
  }
}
