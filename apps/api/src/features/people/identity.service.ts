import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AttachNameRequest, MergePersonRequest } from '@netvaerksoverblik/contracts';
import { DomainError, foldName, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Change } from '../../platform/audit/audit.service.js';
import { createOnce } from '../../platform/editing/index.js';
import { rebuildProjections, RECORDING_LOCK, requireVisibleItem } from '../portfolio/index.js';
import { refuseUnlessEditor } from './people-access.js';
import { lockPerson, lockPersons, refuseUnlessWhole } from './person-loading.js';

/** The person and all that stand merged into it, over however many steps. */
const PART_OF = `WITH RECURSIVE part AS (SELECT $1::uuid AS id
    UNION SELECT m.from_id FROM part JOIN person_merge m ON m.into_id = part.id AND m.undone_at IS NULL)`;

const SHOW_AS = `${PART_OF} UPDATE person p SET merged_into_id = nullif($2::uuid, p.id), version = p.version + 1
  FROM part WHERE p.id = part.id RETURNING p.id`;

/** Items whose events name these persons, by their own names or by names attached to them. */
const TOUCHED = `SELECT DISTINCT e.item_id FROM event e WHERE e.type = 'role' AND (e.person_id = ANY($1::uuid[])
    OR EXISTS (SELECT FROM person_name n WHERE n.person_id = ANY($1::uuid[]) AND n.undone_at IS NULL
      AND e.party = ANY(n.variants) AND (n.item_id IS NULL OR n.item_id = e.item_id)))`;

const NAMING = `SELECT DISTINCT e.item_id FROM event e
  WHERE e.type = 'role' AND e.party = ANY($1::text[]) AND ($2::uuid IS NULL OR e.item_id = $2)`;

const isSingleWord = (name: string): boolean => !/\s/u.test(name);

/** Who is who: merging and parting persons, attaching names as written. Acts on record; no event is rewritten. */
@Injectable()
export class IdentityService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async merge(viewer: Viewer, fromId: string, body: MergePersonRequest, key: string | null): Promise<void> {
    refuseUnlessEditor(viewer);
    const route = `POST /people/${fromId}/merge`;
    await this.write((manager) =>
      createOnce(manager, { viewer, key, route, body }, async () => {
        const both = await lockPersons(manager, viewer, [fromId, body.into]);
        both.forEach(refuseUnlessWhole);
        if (fromId === body.into) throw new DomainError('person.same');
        const id = randomUUID();
        await manager.query(
          `INSERT INTO person_merge (id, from_id, into_id, reason, actor_id, merged_at) VALUES ($1, $2, $3, $4, $5, now())`,
          [id, fromId, body.into, body.reason.trim(), viewer.userId],
        );
        await showAs(manager, fromId, body.into);
        await this.record(manager, viewer, 'person.merged', fromId, {
          ...{ after: { merge: id, ...body }, subjects: [fromId, body.into] },
        });
        return id;
      }),
    );
  }

  async distinguish(viewer: Viewer, oneId: string, otherId: string): Promise<void> {
    refuseUnlessEditor(viewer);
    await this.write(async (manager) => {
      const both = await lockPersons(manager, viewer, [oneId, otherId]);
      both.forEach(refuseUnlessWhole);
      if (oneId === otherId) throw new DomainError('person.same');
      await manager.query(
        `INSERT INTO person_distinction (one_id, other_id, actor_id, said_at)
         VALUES (least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), $3, now()) ON CONFLICT DO NOTHING`,
        [oneId, otherId, viewer.userId],
      );
      await this.record(manager, viewer, 'person.distinguished', oneId, {
        ...{ after: { other: otherId }, subjects: [oneId, otherId] },
      });
    });
  }

  /** Gives the person that stands by itself again. */
  async part(viewer: Viewer, mergeId: string, reason: string): Promise<string> {
    refuseUnlessEditor(viewer);
    return this.write(async (manager) => {
      const [merge] = await manager.query<{ from_id: string; undone_at: Date | null }[]>(
        `SELECT from_id, undone_at FROM person_merge WHERE id = $1 FOR UPDATE`,
        [mergeId],
      );
      if (merge === undefined) throw new DomainError('not-found', {});
      await lockPersons(manager, viewer, [merge.from_id]);
      if (merge.undone_at !== null) throw new DomainError('person.already-undone');
      await this.takeBack(manager, viewer, 'person_merge', mergeId, reason);
      await showAs(manager, merge.from_id, merge.from_id);
      await this.record(manager, viewer, 'person.parted', merge.from_id, {
        ...{ after: { merge: mergeId, reason }, subjects: [merge.from_id] },
      });
      return merge.from_id;
    });
  }

  async attach(viewer: Viewer, personId: string, body: AttachNameRequest, key: string | null): Promise<void> {
    refuseUnlessEditor(viewer);
    const [asWritten, itemId] = [body.asWritten.trim(), body.itemId ?? null];
    await this.write((manager) =>
      createOnce(manager, { viewer, key, route: `POST /people/${personId}/names`, body }, async () => {
        await lockPerson(manager, viewer, personId);
        if (itemId !== null) await requireVisibleItem(manager, viewer, itemId);
        else if (isSingleWord(asWritten)) throw new DomainError('person.first-name-alone');
        await refuseTaken(manager, asWritten, itemId);
        const variants = await variantsOf(manager, asWritten);
        const id = randomUUID();
        await manager.query(
          `INSERT INTO person_name (id, person_id, item_id, as_written, folded, variants, reason, actor_id, attached_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
          [id, personId, itemId, asWritten, foldName(asWritten), variants, body.reason.trim(), viewer.userId],
        );
        await rebuildNaming(manager, variants, itemId);
        await this.record(manager, viewer, 'person.name-attached', personId, {
          ...{ after: { name: id, ...body }, subjects: [personId] },
        });
        return id;
      }),
    );
  }

  /** Gives the person that the name belonged to. */
  async detach(viewer: Viewer, nameId: string, reason: string): Promise<string> {
    refuseUnlessEditor(viewer);
    return this.write(async (manager) => {
      const [name] = await manager.query<
        { person_id: string; item_id: string | null; variants: string[]; undone_at: Date | null }[]
      >(`SELECT person_id, item_id, variants, undone_at FROM person_name WHERE id = $1 FOR UPDATE`, [nameId]);
      if (name === undefined) throw new DomainError('not-found', {});
      await lockPersons(manager, viewer, [name.person_id]);
      if (name.undone_at !== null) throw new DomainError('person.already-undone');
      await this.takeBack(manager, viewer, 'person_name', nameId, reason);
      await rebuildNaming(manager, name.variants, name.item_id);
      await this.record(manager, viewer, 'person.name-detached', name.person_id, {
        ...{ before: { variants: name.variants }, after: { name: nameId, reason }, subjects: [name.person_id] },
      });
      return name.person_id;
    });
  }

  private write<Result>(act: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock($1)`, [RECORDING_LOCK]);
      return act(manager);
    });
  }

  private async takeBack(
    manager: EntityManager,
    viewer: Viewer,
    table: 'person_merge' | 'person_name',
    id: string,
    reason: string,
  ): Promise<void> {
    const columns = `undone_at = now(), undone_by = $2, undone_reason = $3`;
    await manager.query(`UPDATE ${table} SET ${columns} WHERE id = $1`, [id, viewer.userId, reason.trim()]);
  }

  private record(manager: EntityManager, viewer: Viewer, action: string, entityId: string, change: Change) {
    return this.audit.record(manager, { actorId: viewer.userId, action, entity: 'person', entityId, ...change });
  }
}

/** From now on the one, and all that stand merged into it, are shown as the other. */
async function showAs(manager: EntityManager, id: string, shownId: string): Promise<void> {
  const [rows] = await manager.query<[{ id: string }[], number]>(SHOW_AS, [id, shownId]);
  const items = await manager.query<{ item_id: string }[]>(TOUCHED, [rows.map((row) => row.id)]);
  await rebuildProjections(
    manager,
    items.map((row) => row.item_id),
  );
}

async function rebuildNaming(manager: EntityManager, variants: readonly string[], itemId: string | null) {
  const items = await manager.query<{ item_id: string }[]>(NAMING, [variants, itemId]);
  await rebuildProjections(
    manager,
    items.map((row) => row.item_id),
  );
}

/** A name belongs to one: to whom it was attached, or to the person who is written so. */
async function refuseTaken(manager: EntityManager, asWritten: string, itemId: string | null): Promise<void> {
  const taken = await manager.query<unknown[]>(
    `SELECT FROM person_alias WHERE folded = $1
     UNION ALL SELECT FROM person_name WHERE folded = $1 AND undone_at IS NULL AND item_id IS NOT DISTINCT FROM $2::uuid LIMIT 1`,
    [foldName(asWritten), itemId],
  );
  if (taken.length > 0) throw new DomainError('person.name-taken', { name: asWritten });
}

/** Every way in which that name has been written so far, however cased. */
async function variantsOf(manager: EntityManager, asWritten: string): Promise<string[]> {
  const rows = await manager.query<{ party: string }[]>(
    `SELECT DISTINCT party FROM event WHERE type = 'role' AND party IS NOT NULL`,
  );
  const folded = foldName(asWritten);
  const written = rows.map(({ party }) => party).filter((party) => foldName(party) === folded);
  return [...new Set([asWritten, ...written])];
}
