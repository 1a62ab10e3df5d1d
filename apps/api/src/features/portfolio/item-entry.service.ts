import { Inject, Injectable } from '@nestjs/common';
import type { CreateItemRequest } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import { DataSource } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Clock, today } from '../../platform/clock.js';
import { createOnce } from '../../platform/editing/index.js';
import { effectiveDate } from './effective-date.js';
import { enterItem } from './item-entry.js';
import { refuseUnknown } from './known-rows.js';
import { rebuildProjections } from './projections.js';
import { RECORDING_LOCK } from './recording-lock.js';

/** New themes, networks, projects and cohorts by hand. */
@Injectable()
export class ItemEntryService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  create(viewer: Viewer, body: CreateItemRequest, key: string | null): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock($1)`, [RECORDING_LOCK]);
      return createOnce(manager, { viewer, key, route: 'POST /portfolio', body }, async () => {
        const { kind, reason, category = null, departmentId = null } = body;
        await refuseUnknown(manager, 'department', { departmentId });
        const id = await enterItem(manager, {
          ...{ name: { kind, title: body.title.trim(), category }, departmentId, reason },
          ...{ when: effectiveDate(body, today(this.clock)), actorId: viewer.userId, closedForumId: null },
        });
        await rebuildProjections(manager, [id]);
        await this.audit.record(manager, {
          ...{ actorId: viewer.userId, action: 'item.created', entity: 'portfolio_item', entityId: id },
          after: { kind, title: body.title, category, departmentId, reason },
        });
        return id;
      });
    });
  }
}
