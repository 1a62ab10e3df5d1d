import { Inject, Injectable } from '@nestjs/common';
import type { ConfirmImportRequest, ConfirmResult } from '@netvaerksoverblik/contracts';
import { DomainError, may, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { RECORDING_LOCK } from '../portfolio/index.js';
import { recordImport } from './import-recording.js';
import { MinutesImport } from './minutes-import.entity.js';

/** Records what was confirmed of an import, in one transaction; a second confirm gives the first result. */
@Injectable()
export class ConfirmationService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async confirm(viewer: Viewer, importId: string, said: ConfirmImportRequest): Promise<ConfirmResult> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock($1)`, [RECORDING_LOCK]);
      const given = await manager.findOne(MinutesImport, { where: { id: importId } });
      if (given === null || !may(viewer, 'imports.record', { forumId: given.forumId }))
        throw new DomainError('not-found', {});
      if (given.state === 'undone') throw new DomainError('import.already-undone', {});
      if (given.result !== null) return given.result;
      const { result } = await recordImport(manager, viewer, given, said);
      await manager.query(
        `UPDATE import SET state = 'confirmed', result = $2, confirmed_at = now(), meeting_id = $3,
           forum_id = (SELECT forum_id FROM meeting WHERE id = $3) WHERE id = $1`,
        [importId, JSON.stringify(result), result.meeting.id],
      );
      await this.audit.record(manager, {
        actorId: viewer.userId,
        action: 'import.confirmed',
        entity: 'import',
        entityId: importId,
        before: { state: given.state },
        after: { state: 'confirmed', ...result.recorded, changes: said.changes?.length ?? 0 },
      });
      return result;
    });
  }
}
