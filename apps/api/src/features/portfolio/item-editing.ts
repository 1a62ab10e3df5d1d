import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Action, type EventType, type StepCause, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { requireMay } from '../../platform/access/access.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Clock, today } from '../../platform/clock.js';
import { createOnce } from '../../platform/editing/index.js';
import type { EffectiveDate } from './effective-date.js';
import { causesOf } from './item-access.js';
import { loadStanding, type StandingItem } from './item-standing.js';
import { PortfolioEvent } from './portfolio-event.entity.js';
import { rebuildProjections } from './projections.js';
import { RECORDING_LOCK } from './recording-lock.js';

/** What was read of the item that is to be changed. */
export interface EditedItem {
  id: string;
  version: string;
  /** So that what is entered may be sent again. */
  key: string | null;
}

export interface ItemEdit {
  manager: EntityManager;
  viewer: Viewer;
  item: StandingItem;
  causes: readonly StepCause[];
  /** ISO date. */
  today: string;
  /** Items whose projections are rebuilt when the write is done. */
  touched: Set<string>;
}

export interface EditAction {
  /** For the log: `item.step`. */
  name: string;
  details: object;
  asks: Action;
}

/** Runs what people enter by hand: one at a time, on what they have read, with an entry in the log. */
@Injectable()
export class ItemEditing {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async change(
    viewer: Viewer,
    { id, version, key }: EditedItem,
    action: EditAction,
    write: (edit: ItemEdit) => Promise<void>,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock($1)`, [RECORDING_LOCK]);
      const item = await loadStanding(manager, viewer, id);
      const date = today(this.clock);
      requireMay(viewer, action.asks, { itemId: id });
      const causes = causesOf(viewer, id);
      await createOnce(manager, { viewer, key, route: `${action.name} ${id}`, body: action.details }, async () => {
        if (item.etag !== version) throw new DomainError('version.stale');
        await this.write({ manager, viewer, item, causes, today: date, touched: new Set([id]) }, action, write);
        return id;
      });
    });
  }

  private async write(edit: ItemEdit, action: EditAction, write: (edit: ItemEdit) => Promise<void>): Promise<void> {
    await write(edit);
    await rebuildProjections(edit.manager, [...edit.touched]);
    await this.audit.record(edit.manager, {
      ...{ actorId: edit.viewer.userId, action: action.name },
      before: { title: edit.item.title, status: edit.item.timeline.spans.at(-1)?.status ?? null },
      after: action.details,
      ...{ entity: 'portfolio_item', entityId: edit.item.id },
    });
  }
}

type EnteredColumns = Partial<
  Pick<
    PortfolioEvent,
    | 'toStatus'
    | 'role'
    | 'roleState'
    | 'personId'
    | 'party'
    | 'participation'
    | 'conditionKind'
    | 'conditionForumId'
    | 'conditionWords'
    | 'meetsId'
    | 'title'
    | 'titleFolded'
    | 'category'
    | 'retractsId'
  >
>;

/** An event that a person enters about an item. */
export interface EnteredEvent {
  item: { id: string; kind: string };
  type: EventType;
  columns: EnteredColumns;
  when: EffectiveDate;
  reason: string;
  actorId: string;
  closedForumId: string | null;
}

/** Writes the event after what was entered of the same day before. */
export async function addEnteredEvent(manager: EntityManager, event: EnteredEvent): Promise<string> {
  const { item, type, columns, when, reason, actorId, closedForumId } = event;
  const [row] = await manager.query<{ ordinal: number }[]>(
    `SELECT coalesce(max(ordinal) + 1, 0) AS ordinal FROM event
     WHERE item_id = $1 AND effective_on = $2 AND agenda_item_id IS NULL`,
    [item.id, when.effectiveOn],
  );
  const id = randomUUID();
  await manager.insert(PortfolioEvent, {
    ...columns,
    ...when,
    ...{ id, itemId: item.id, itemKind: item.kind, type, ordinal: row?.ordinal ?? 0 },
    ...{ reason: reason.trim(), actorId, closedForumId },
  });
  return id;
}

/** The same, about the item of an edit. */
export function enter(
  { manager, viewer, item }: ItemEdit,
  event: Pick<EnteredEvent, 'type' | 'columns' | 'when' | 'reason'> & { closedForumId?: string | null },
): Promise<string> {
  return addEnteredEvent(manager, {
    ...{ item, actorId: viewer.userId, closedForumId: item.closedForumId },
    ...event,
  });
}
