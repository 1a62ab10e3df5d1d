import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { createOnce, guardedUpdate } from '../../platform/editing/index.js';
import { FaultError } from '../../platform/problem/fault.js';
import { columnsOf, jsonOf, type ItemPart, type PartFields } from './item-part.js';
import { refuseUnlessEditor } from './item-visibility.js';

/** A row that hangs on an item. */
export interface PartAddress {
  readonly part: ItemPart;
  readonly itemId: string;
  readonly id: string;
}

/** Writes what hangs on items: one transaction and one audit entry each. */
@Injectable()
export class ItemPartsService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  /** Gives the id of what was added, now or by the first call with this key. */
  add(
    viewer: Viewer,
    { part, itemId }: Omit<PartAddress, 'id'>,
    body: PartFields,
    key: string | null,
  ): Promise<string> {
    return this.write(viewer, part, itemId, (manager) =>
      createOnce(manager, { viewer, key, route: `POST ${part.table} of ${itemId}`, body }, async () => {
        const fields = settled(part, given(body));
        const columns = { ...columnsOf(part, fields), ...part.fixed, [part.itemColumn]: itemId };
        const id = randomUUID();
        const names = Object.keys(columns);
        const places = names.map((_, index) => `$${index + 2}`).join(', ');
        await manager.query(`INSERT INTO ${part.table} (id, ${names.join(', ')}) VALUES ($1, ${places})`, [
          id,
          ...Object.values(columns),
        ]);
        await this.note(manager, viewer, { part, itemId, id }, 'added', { before: null, after: fields });
        return id;
      }),
    );
  }

  async change(viewer: Viewer, address: PartAddress, version: string, body: PartFields): Promise<void> {
    const { part, itemId, id } = address;
    await this.write(viewer, part, itemId, async (manager) => {
      const before = await standing(manager, address);
      if (String(before['version']) !== version) throw new DomainError('version.stale', {});
      const fields = settled(part, { ...before, ...given(body) });
      await guardedUpdate(manager, part.table, id, version, columnsOf(part, fields));
      await this.note(manager, viewer, address, 'changed', { before, after: fields });
    });
  }

  async remove(viewer: Viewer, address: PartAddress, version: string): Promise<void> {
    const { part, itemId, id } = address;
    await this.write(viewer, part, itemId, async (manager) => {
      const before = await standing(manager, address);
      if (String(before['version']) !== version) throw new DomainError('version.stale', {});
      await manager.query(`DELETE FROM ${part.table} WHERE id = $1`, [id]);
      await this.note(manager, viewer, address, 'removed', { before, after: null });
    });
  }

  private write<Result>(
    viewer: Viewer,
    { kind }: ItemPart,
    itemId: string,
    work: (manager: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    return this.dataSource.transaction(async (manager) => {
      await refuseUnlessEditor(manager, viewer, { kind, id: itemId }, 'item-parts.change');
      return work(manager);
    });
  }

  private note(
    manager: EntityManager,
    { userId }: Viewer,
    { part, itemId, id }: PartAddress,
    done: string,
    change: { before: PartFields | null; after: PartFields | null },
  ): Promise<void> {
    const action = `${part.table.replaceAll('_', '-')}.${done}`;
    const inItem = (fields: PartFields | null) => (fields === null ? null : { item: itemId, ...fields });
    const { before, after } = change;
    return this.audit.record(manager, {
      ...{ actorId: userId, action, entity: part.table, entityId: id },
      ...{ before: inItem(before), after: inItem(after) },
    });
  }
}

/** The row, held until the transaction ends; one of another item is not there. */
async function standing(manager: EntityManager, { part, itemId, id }: PartAddress): Promise<PartFields> {
  const rows = await manager.query<{ part: PartFields }[]>(
    `SELECT ${jsonOf(part)} AS part FROM ${part.table} p WHERE p.id = $1 AND p.${part.itemColumn} = $2 FOR UPDATE`,
    [id, itemId],
  );
  const [row] = rows;
  if (row === undefined) throw new DomainError('not-found', {});
  return row.part;
}

/** A field that was left out stands in the object all the same. */
const given = (body: PartFields): PartFields =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

function settled(part: ItemPart, fields: PartFields): PartFields {
  const whole = part.settle?.(fields) ?? fields;
  const errors = part.faults?.(whole) ?? [];
  if (errors.length > 0) throw new FaultError({ code: 'request.invalid', errors });
  return whole;
}
