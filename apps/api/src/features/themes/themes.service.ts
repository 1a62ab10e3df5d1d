import { Inject, Injectable } from '@nestjs/common';
import { DomainError, seesClosed, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { requireMay } from '../../platform/access/access.js';
import { AuditService, type Change } from '../../platform/audit/audit.service.js';
import { Clock } from '../../platform/clock.js';
import { guardedUpdate } from '../../platform/editing/index.js';
import { fieldFault } from '../../platform/problem/fault.js';
import { HouseRulesReader } from '../house-rules/index.js';
import { requireVisibleItem } from '../portfolio/index.js';
import type { TickCheckDto, UpdateThemeDto } from './dto/theme.dto.js';
import { columnsOf, requireRound, said } from './theme-columns.js';
import { ThemeCheck } from './theme-check.entity.js';

@Injectable()
export class ThemesService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(HouseRulesReader) private readonly rules: HouseRulesReader,
  ) {}

  async update(viewer: Viewer, id: string, version: string, body: UpdateThemeDto): Promise<void> {
    const columns = columnsOf(body);
    await this.dataSource.transaction(async (manager) => {
      await this.requireEditor(manager, viewer, id);
      await requireRound(manager, body.roundId ?? null);
      const { before, after } = await guardedUpdate(manager, 'theme', id, version, columns);
      await this.record(manager, viewer, { action: 'theme.changed', entityId: id, before, after });
    });
  }

  /** Ticks a criterion or takes the tick back; what was said before is kept. */
  async tick(
    viewer: Viewer,
    { id, criterion }: { id: string; criterion: string },
    version: string,
    body: TickCheckDto,
  ): Promise<void> {
    const { themeCriteria } = await this.rules.current();
    if (!themeCriteria.some(({ code }) => code === criterion)) throw fieldFault('criterion', 'not-allowed-value');
    await this.dataSource.transaction(async (manager) => {
      await this.requireEditor(manager, viewer, id);
      await guardedUpdate(manager, 'theme', id, version, {});
      const check = { criterion, met: body.met, note: said(body.note) ?? null };
      const [checkedBy, checkedAt] = [viewer.userId, this.clock.now()];
      await manager.insert(ThemeCheck, { themeId: id, ...check, checkedBy, checkedAt });
      await this.record(manager, viewer, { action: 'theme.checked', entityId: id, after: check });
    });
  }

  /** The secretariat and the theme's reference leader; nobody writes over what he or she may not read. */
  private async requireEditor(manager: EntityManager, viewer: Viewer, id: string): Promise<void> {
    await requireVisibleItem(manager, viewer, id);
    const [theme] = await manager.query<{ details_forum_id: string | null }[]>(
      `SELECT details_forum_id FROM theme WHERE id = $1`,
      [id],
    );
    if (theme === undefined) throw new DomainError('not-found');
    requireMay(viewer, 'themes.change', { itemId: id });
    if (!seesClosed(viewer, theme.details_forum_id)) throw new DomainError('access.denied');
  }

  private async record(
    manager: EntityManager,
    { userId: actorId }: Viewer,
    entry: { action: string; entityId: string } & Change,
  ): Promise<void> {
    await this.audit.record(manager, { actorId, entity: 'theme', ...entry });
  }
}
