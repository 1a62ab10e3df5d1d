import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { GrantRoleRequest } from '@netvaerksoverblik/contracts';
import { DomainError, type AccessRole, type Viewer } from '@netvaerksoverblik/domain';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Clock, today } from '../../platform/clock.js';
import { guardedUpdate } from '../../platform/editing/index.js';
import { fieldFault } from '../../platform/problem/fault.js';
import { refuseUngrantable } from '../session/index.js';
import { AccountEditing } from './account-editing.js';
import { TrustedRoleNotice } from './trusted-role-notice.js';

interface GrantedRow {
  role: AccessRole;
  forum_id: string | null;
  from_on: string;
  to_on: string | null;
}

/** Roles that are granted, with dates; those that follow from events and seats are given where they follow from. */
@Injectable()
export class AccountRolesService {
  constructor(
    @Inject(AccountEditing) private readonly editing: AccountEditing,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(TrustedRoleNotice) private readonly notice: TrustedRoleNotice,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  grant(viewer: Viewer, accountId: string, version: string, body: GrantRoleRequest): Promise<void> {
    return this.editing.change({ viewer, id: accountId, version, ofRights: true }, async (manager, account) => {
      const { role, forumId = null, from = today(this.clock), to = null } = body;
      await refuseUngrantable(manager, role, forumId);
      if (to !== null && to <= from) throw fieldFault('to', 'before-from');
      await guardedUpdate(manager, 'app_user', accountId, version, {});
      const id = randomUUID();
      await manager.query(
        `INSERT INTO user_role (id, user_id, role, forum_id, from_on, to_on, granted_by) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, accountId, role, forumId, from, to, viewer.userId],
      );
      await this.notice.write(manager, { account: account.name, role });
      await this.audit.record(manager, {
        ...{ actorId: viewer.userId, action: 'role.granted', entity: 'app_user', entityId: accountId },
        after: { role, forumId, from, to },
      });
    });
  }

  /** It ends today; one that began today has never been. */
  revoke(viewer: Viewer, accountId: string, version: string, roleId: string): Promise<void> {
    return this.editing.change({ viewer, id: accountId, version, ofRights: true }, async (manager) => {
      const [before] = await manager.query<GrantedRow[]>(
        `SELECT role, forum_id, from_on::text, to_on::text FROM user_role WHERE id = $1 AND user_id = $2 FOR UPDATE`,
        [roleId, accountId],
      );
      if (before === undefined) throw new DomainError('not-found', {});
      await guardedUpdate(manager, 'app_user', accountId, version, {});
      const now = today(this.clock);
      if (before.from_on >= now) await manager.query(`DELETE FROM user_role WHERE id = $1`, [roleId]);
      else await manager.query(`UPDATE user_role SET to_on = $2, version = version + 1 WHERE id = $1`, [roleId, now]);
      await this.audit.record(manager, {
        ...{ actorId: viewer.userId, action: 'role.revoked', entity: 'app_user', entityId: accountId },
        ...{ before, after: before.from_on >= now ? null : { ...before, to_on: now } },
      });
    });
  }
}
