import { Inject, Injectable } from '@nestjs/common';
import type { ChangeProjectRequest } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import { DataSource } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { guardedUpdate } from '../../platform/editing/index.js';
import { refuseUnlessEditor } from '../item-parts/index.js';

/** Writes what is kept of a project beside its events. */
@Injectable()
export class ProjectsService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async change(viewer: Viewer, id: string, version: string, body: ChangeProjectRequest): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await refuseUnlessEditor(manager, viewer, { kind: 'project', id }, 'projects.change');
      const { solutionsTarget } = body;
      const columns = solutionsTarget === undefined ? {} : { solutions_target: solutionsTarget };
      const { before, after } = await guardedUpdate(manager, 'project', id, version, columns);
      await this.audit.record(manager, {
        actorId: viewer.userId,
        action: 'project.changed',
        entity: 'project',
        entityId: id,
        ...{ before, after },
      });
    });
  }
}
