import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AddAgendaItemRequest, ChangeAgendaItemRequest } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Change } from '../../platform/audit/audit.service.js';
import { createOnce, guardedUpdate } from '../../platform/editing/index.js';
import { RECORDING_LOCK } from '../portfolio/index.js';
import { caseColumns, itemToChange, type StandingItem } from './agenda-item-writes.js';
import { keepByHand, meetingToPlan, refuseUnlessPlanned } from './meeting-writes.js';
import { meetAgenda } from './planned-agenda.js';

/** Puts items on agendas by hand, changes and removes them; what documents tell is theirs. */
@Injectable()
export class AgendaItemsService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  add(viewer: Viewer, meetingId: string, body: AddAgendaItemRequest, key: string | null): Promise<string> {
    const { title, route = [], caseNumber, closed = false } = body;
    const { case_raw, case_scheme } = caseColumns(caseNumber);
    const given = { viewer, key, route: `POST /meetings/${meetingId}/agenda-items`, body };
    return this.locked((manager) =>
      createOnce(manager, given, async () => {
        refuseUnlessPlanned(await meetingToPlan(manager, viewer, meetingId));
        await keepByHand(manager, meetingId, viewer.userId);
        const id = randomUUID();
        await manager.query(
          `INSERT INTO planned_item (id, meeting_id, position, title, route, case_raw, case_scheme, closed, entered_by)
           SELECT $1, $2, coalesce(max(position), 0) + 1, $3, $4, $5, $6, $7, $8 FROM planned_item WHERE meeting_id = $2`,
          [id, meetingId, title.trim(), route, case_raw, case_scheme, closed, viewer.userId],
        );
        await meetAgenda(manager, meetingId);
        const after = closed ? { meetingId, closed } : { meetingId, title, caseNumber: case_raw };
        await this.note(manager, viewer, { action: 'agenda-item.added', id, after });
        return id;
      }),
    );
  }

  change(viewer: Viewer, id: string, version: string, body: ChangeAgendaItemRequest): Promise<void> {
    const { position, caseNumber, title, route, closed } = body;
    const columns = {
      ...(title === undefined ? {} : { title: title.trim() }),
      ...(route === undefined ? {} : { route }),
      ...(closed === undefined ? {} : { closed }),
      ...(caseNumber === undefined ? {} : caseColumns(caseNumber)),
    };
    return this.locked(async (manager) => {
      const item = await itemToChange(manager, viewer, id);
      const written = await guardedUpdate(manager, 'planned_item', id, version, columns);
      if (position !== undefined) await place(manager, item, position);
      await meetAgenda(manager, item.meeting_id);
      const { before, after } = written;
      await this.note(manager, viewer, { action: 'agenda-item.changed', id, before, after: { ...after, position } });
    });
  }

  remove(viewer: Viewer, id: string, version: string): Promise<void> {
    return this.locked(async (manager) => {
      const { meeting_id: meetingId } = await itemToChange(manager, viewer, id);
      const [standing] = await manager.query<{ version: number }[]>(`SELECT version FROM planned_item WHERE id = $1`, [
        id,
      ]);
      if (String(standing?.version) !== version) throw new DomainError('version.stale');
      const [gone] = await manager.query<[{ name: string }[], number]>(
        `DELETE FROM attachment WHERE planned_item_id = $1 RETURNING name`,
        [id],
      );
      await manager.query(`DELETE FROM planned_item WHERE id = $1`, [id]);
      await this.note(manager, viewer, {
        ...{ action: 'agenda-item.removed', id },
        ...{ before: { meetingId, attachments: gone.length }, after: null },
      });
    });
  }

  private locked<Result>(write: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock($1)`, [RECORDING_LOCK]);
      return write(manager);
    });
  }

  private note(
    manager: EntityManager,
    { userId: actorId }: Viewer,
    { action, id: entityId, ...change }: { action: string; id: string } & Change,
  ): Promise<void> {
    return this.audit.record(manager, { actorId, action, entity: 'planned_item', entityId, ...change });
  }
}

/** The others keep their order; their versions stay, for nothing of theirs was edited. */
async function place(manager: EntityManager, { id, meeting_id }: StandingItem, position: number): Promise<void> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT id FROM planned_item WHERE meeting_id = $1 AND id <> $2 ORDER BY position, id`,
    [meeting_id, id],
  );
  const order = rows.map((row) => row.id);
  order.splice(position - 1, 0, id);
  await manager.query(
    `UPDATE planned_item p SET position = t.place FROM unnest($1::uuid[]) WITH ORDINALITY AS t(item, place) WHERE p.id = t.item`,
    [order],
  );
}
