import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Clock, today } from '../../platform/clock.js';
import { createOnce, guardedUpdate } from '../../platform/editing/index.js';
import { fieldFault } from '../../platform/problem/fault.js';
import { enterItem, rebuildProjections, RECORDING_LOCK } from '../portfolio/index.js';
import type { CreateThemeDto } from './dto/theme.dto.js';
import { columnsOf, requireRound } from './theme-columns.js';

/** A theme by hand: the item in state idea and what it says of itself, in one write. */
@Injectable()
export class ThemeEntryService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async create(viewer: Viewer, body: CreateThemeDto, key: string | null): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock($1)`, [RECORDING_LOCK]);
      return createOnce(manager, { viewer, key, route: 'POST /themes', body }, () => this.enter(manager, viewer, body));
    });
  }

  private async enter(manager: EntityManager, { userId: actorId }: Viewer, body: CreateThemeDto): Promise<string> {
    const { category = null, departmentId = null, reason } = body;
    const title = body.title.trim();
    await requireRound(manager, body.roundId ?? null);
    await requireDepartment(manager, departmentId);
    const id = await enterItem(manager, {
      ...{ name: { kind: 'theme', title, category }, departmentId, when: this.dateOf(body), reason, actorId },
      closedForumId: null,
    });
    const columns = columnsOf(body);
    await guardedUpdate(manager, 'theme', id, '1', columns);
    await rebuildProjections(manager, [id]);
    const after = { title, category, departmentId, ...columns };
    await this.audit.record(manager, { actorId, action: 'theme.created', entity: 'theme', entityId: id, after });
    return id;
  }

  private dateOf({ on }: CreateThemeDto) {
    const day = today(this.clock);
    if (on !== undefined && on > day) throw new DomainError('step.in-future', { path: 'on' });
    return { effectiveOn: on ?? day, windowFrom: null, effectiveWords: null };
  }
}

async function requireDepartment(manager: EntityManager, id: string | null): Promise<void> {
  if (id === null) return;
  const rows = await manager.query<unknown[]>(`SELECT FROM department WHERE id = $1`, [id]);
  if (rows.length === 0) throw fieldFault('departmentId', 'unknown');
}
