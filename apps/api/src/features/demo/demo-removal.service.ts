import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource } from 'typeorm';
import { addReferenceData } from '../../database/reference-data.js';
import { writeSetting } from '../../database/settings.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { rebuildProjections, RECORDING_LOCK } from '../portfolio/index.js';

/** Takes the fictional municipality away for good. */
@Injectable()
export class DemoRemovalService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async remove(viewer: Viewer): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock($1)`, [RECORDING_LOCK]);
      const rows = await manager.query<unknown[]>(`SELECT 1 FROM demo_row LIMIT 1`);
      if (rows.length === 0) throw new DomainError('not-found', {});
      await manager.query(`SELECT remove_demo()`);
      await writeSetting(manager, 'demo', 'removed');
      await manager.query(`DELETE FROM setting WHERE key = 'municipality'`);
      const left = await manager.query<{ id: string }[]>(`SELECT id FROM portfolio_item`);
      await rebuildProjections(
        manager,
        left.map(({ id }) => id),
      );
      await this.audit.record(manager, {
        ...{ actorId: viewer.userId, action: 'demo.removed', entity: 'demo', entityId: null, after: null },
      });
    });
    await addReferenceData(this.dataSource);
  }
}
