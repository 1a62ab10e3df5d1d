import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { JOB_CHANNEL } from '../../platform/jobs/add-job.js';
import { GIVEN_UP } from './jobs.read-model.js';

const AGAIN = `UPDATE job SET attempts = 0, run_at = now(), locked_by = NULL, locked_at = NULL, locked_until = NULL
  WHERE id = $1 AND ${GIVEN_UP} RETURNING kind, key, last_error AS error`;

@Injectable()
export class JobRetryService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  /** What was tried again, or done, in the meantime is no longer given up, and not found. */
  async retry(viewer: Viewer, id: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const [rows] = await manager.query<[object[], number]>(AGAIN, [id]);
      const [job] = rows;
      if (job === undefined) throw new DomainError('not-found');
      await manager.query(`SELECT pg_notify($1, '')`, [JOB_CHANNEL]);
      await this.audit.record(manager, {
        ...{ actorId: viewer.userId, action: 'job.retried', entity: 'job', entityId: null, after: { ...job, job: id } },
      });
    });
  }
}
