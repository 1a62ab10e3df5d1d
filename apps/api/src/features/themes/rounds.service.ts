import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { endOfMonth, halfYearOf, proposedRound, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { createOnce, guardedUpdate } from '../../platform/editing/index.js';
import { HouseRulesReader } from '../house-rules/index.js';
import type { CreateRoundDto, UpdateRoundDto } from './dto/round.dto.js';
import { Round } from './round.entity.js';

/** The months in which forums decide are months, whatever day of them is given. */
const decisionDay = (day: string | null | undefined): string | null | undefined =>
  day === null || day === undefined ? day : endOfMonth(day);

const given = (columns: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));

@Injectable()
export class RoundsService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(HouseRulesReader) private readonly rules: HouseRulesReader,
  ) {}

  async create(viewer: Viewer, body: CreateRoundDto, key: string | null): Promise<string> {
    const proposed = proposedRound(body.startsOn, await this.rules.current());
    return this.dataSource.transaction((manager) =>
      createOnce(manager, { viewer, key, route: 'POST /rounds', body }, async () => {
        const decidedOn = decisionDay(body.decidedOn);
        const round = {
          ...{ id: randomUUID(), name: body.name?.trim() ?? proposed.name, startsOn: proposed.startsOn },
          templateDueOn: body.templateDueOn === undefined ? proposed.templateDueOn : body.templateDueOn,
          decidedOn: decidedOn === undefined ? proposed.decidedOn : decidedOn,
        };
        await manager.insert(Round, round);
        const { userId: actorId } = viewer;
        await this.audit.record(manager, {
          ...{ actorId, action: 'round.created', entity: 'round', entityId: round.id, after: round },
        });
        return round.id;
      }),
    );
  }

  async update(viewer: Viewer, id: string, version: string, body: UpdateRoundDto): Promise<void> {
    const columns = given({
      name: body.name?.trim(),
      starts_on: body.startsOn == null ? undefined : halfYearOf(body.startsOn),
      template_due_on: body.templateDueOn,
      decided_on: decisionDay(body.decidedOn),
    });
    await this.dataSource.transaction(async (manager) => {
      const { before, after } = await guardedUpdate(manager, 'round', id, version, columns);
      await this.audit.record(manager, {
        ...{ actorId: viewer.userId, action: 'round.changed', entity: 'round', entityId: id },
        ...{ before, after },
      });
    });
  }
}
