import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ChangeDepartmentRequest, CreateDepartmentRequest } from '@netvaerksoverblik/contracts';
import { DomainError, foldTitle, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Change } from '../../platform/audit/audit.service.js';
import { createOnce, guardedUpdate } from '../../platform/editing/index.js';
import { requireMay } from '../../platform/access/access.js';

/** Held while a name is given: two that differ in case alone are one. */
const DEPARTMENTS_LOCK = 7_440_118;

/** Departments, under the lock, by folded name. */
export async function lockDepartments(manager: EntityManager): Promise<Map<string, string>> {
  await manager.query(`SELECT pg_advisory_xact_lock($1)`, [DEPARTMENTS_LOCK]);
  const rows = await manager.query<{ id: string; name: string }[]>(`SELECT id, name FROM department`);
  return new Map(rows.map(({ id, name }) => [foldTitle(name), id]));
}

@Injectable()
export class DepartmentsService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async create(viewer: Viewer, body: CreateDepartmentRequest, key: string | null): Promise<string> {
    requireMay(viewer, 'departments.change');
    return this.dataSource.transaction((manager) =>
      createOnce(manager, { viewer, key, route: 'POST /departments', body }, async () => {
        const known = await lockDepartments(manager);
        if (known.has(foldTitle(body.name))) throw new DomainError('conflict.duplicate');
        return this.enter(manager, viewer, body.name);
      }),
    );
  }

  /** Enters a department, in the caller's transaction, which holds the lock. */
  async enter(manager: EntityManager, viewer: Viewer, name: string): Promise<string> {
    const id = randomUUID();
    await manager.query(`INSERT INTO department (id, name) VALUES ($1, $2)`, [id, name]);
    await this.record(manager, viewer, 'department.entered', id, { after: { name } });
    return id;
  }

  async change(viewer: Viewer, id: string, version: string, body: ChangeDepartmentRequest): Promise<void> {
    requireMay(viewer, 'departments.change');
    await this.dataSource.transaction(async (manager) => {
      const known = await lockDepartments(manager);
      const other = body.name === undefined ? undefined : known.get(foldTitle(body.name));
      if (other !== undefined && other !== id) throw new DomainError('conflict.duplicate');
      const { before, after } = await guardedUpdate(manager, 'department', id, version, {
        ...(body.name === undefined ? {} : { name: body.name }),
        ...(body.closedOn === undefined ? {} : { closed_on: body.closedOn }),
      });
      await this.record(manager, viewer, 'department.changed', id, { before, after });
    });
  }

  private record(manager: EntityManager, viewer: Viewer, action: string, entityId: string, change: Change) {
    return this.audit.record(manager, { actorId: viewer.userId, action, entity: 'department', entityId, ...change });
  }
}
