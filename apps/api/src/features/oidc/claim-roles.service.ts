import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CreateClaimRoleRequest } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { createOnce } from '../../platform/editing/index.js';
import { refuseUngrantable } from '../session/index.js';

/** Which role is given to whoever is said to be something by the issuer. */
@Injectable()
export class ClaimRolesService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  add(viewer: Viewer, body: CreateClaimRoleRequest, key: string | null): Promise<string> {
    const { claim, value, role, forumId = null } = body;
    return this.dataSource.transaction((manager) =>
      createOnce(manager, { viewer, key, route: 'POST /sign-in/claim-roles', body }, async () => {
        await refuseUngrantable(manager, role, forumId);
        const id = randomUUID();
        await manager.query(`INSERT INTO claim_role (id, claim, value, role, forum_id) VALUES ($1, $2, $3, $4, $5)`, [
          ...[id, claim, value, role, forumId],
        ]);
        await this.audit.record(manager, {
          ...{ actorId: viewer.userId, action: 'claim-role.added', entity: 'claim_role', entityId: id },
          after: { claim, value, role, forumId },
        });
        return id;
      }),
    );
  }

  async remove(viewer: Viewer, id: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const [gone] = await manager.query<[object[], number]>(
        `DELETE FROM claim_role WHERE id = $1 RETURNING claim, value, role, forum_id AS "forumId"`,
        [id],
      );
      const [before] = gone;
      if (before === undefined) throw new DomainError('not-found');
      await this.audit.record(manager, {
        ...{ actorId: viewer.userId, action: 'claim-role.removed', entity: 'claim_role', entityId: id },
        ...{ before, after: null },
      });
    });
  }
}
