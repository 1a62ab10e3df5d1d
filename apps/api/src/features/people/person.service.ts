import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ChangePersonRequest, CreatePersonRequest } from '@netvaerksoverblik/contracts';
import { DomainError, foldName, seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Change } from '../../platform/audit/audit.service.js';
import { createOnce, guardedUpdate } from '../../platform/editing/index.js';
import { forumsOf } from '../provenance/index.js';
import { refuseUnlessEditor } from './people-access.js';
import { groupIsKnown } from './people.sql.js';
import { lockPerson } from './person-loading.js';

/**
 * $1 folded name, $2 forums and $3 all of the viewer, $4 the name. Who has the name of a stranger has it by name alone:
 * the spelling is the stranger's.
 */
const SPELLED_BY = `SELECT named.id FROM (
    SELECT coalesce(p.merged_into_id, p.id) AS id FROM person_alias a JOIN person p ON p.id = a.person_id WHERE a.folded = $1
    UNION SELECT p.id FROM person p WHERE lower(p.name) = lower($4) AND p.merged_into_id IS NULL AND p.erased_at IS NULL
  ) named WHERE named.id <> $5 AND ($3::boolean OR ${groupIsKnown('named.id')}) LIMIT 1`;

const evened = (name: string): string => name.trim().replace(/\s+/gu, ' ');

/** Enters people and changes what is said of them; what minutes say of them is not written here. */
@Injectable()
export class PersonService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async create(viewer: Viewer, body: CreatePersonRequest, key: string | null): Promise<string> {
    refuseUnlessEditor(viewer);
    return this.dataSource.transaction((manager) =>
      createOnce(manager, { viewer, key, route: 'POST /people', body }, () => this.enter(manager, viewer, body)),
    );
  }

  /** Enters a person, in the caller's transaction. */
  async enter(manager: EntityManager, viewer: Viewer, body: CreatePersonRequest): Promise<string> {
    const [id, name] = [randomUUID(), evened(body.name)];
    const isSpelled = await this.isSpelledOtherwise(manager, viewer, name, id);
    if (isSpelled && body.namesake !== true) throw new DomainError('person.name-taken', { name });
    await manager.query(`INSERT INTO person (id, name, profession, email, entered_at) VALUES ($1, $2, $3, $4, now())`, [
      id,
      name,
      body.profession ?? null,
      body.email ?? null,
    ]);
    if (!isSpelled) await this.keepSpelling(manager, id, name);
    await this.record(manager, viewer, 'person.entered', id, { after: { ...body, name }, subjects: [id] });
    return id;
  }

  async change(viewer: Viewer, id: string, version: string, body: ChangePersonRequest): Promise<number> {
    refuseUnlessEditor(viewer);
    return this.dataSource.transaction(async (manager) => {
      const person = await lockPerson(manager, viewer, id);
      const name = body.name === undefined ? person.name : evened(body.name);
      if (foldName(name) !== foldName(person.name) && (await this.isSpelledOtherwise(manager, viewer, name, id)))
        throw new DomainError('person.name-taken', { name });
      const columns = {
        ...(body.name === undefined ? {} : { name }),
        ...(body.profession === undefined ? {} : { profession: body.profession }),
        ...(body.email === undefined ? {} : { email: body.email }),
      };
      const { version: written, before, after } = await guardedUpdate(manager, 'person', id, version, columns);
      await manager.query(`UPDATE person SET entered_at = coalesce(entered_at, now()) WHERE id = $1`, [id]);
      if (body.name !== undefined) await this.keepSpelling(manager, id, name);
      await this.record(manager, viewer, 'person.changed', id, { before, after, subjects: [id] });
      return written;
    });
  }

  /** Whether that spelling belongs to somebody else, as far as the viewer may know: of a stranger nobody is told. */
  private async isSpelledOtherwise(manager: EntityManager, viewer: Viewer, name: string, id: string): Promise<boolean> {
    const params = [foldName(name), forumsOf(viewer), seesAllClosed(viewer), name, id];
    const rows = await manager.query<unknown[]>(SPELLED_BY, params);
    return rows.length > 0;
  }

  /** A name that the person goes by is one that minutes may write. */
  private async keepSpelling(manager: EntityManager, personId: string, name: string): Promise<void> {
    await manager.query(
      `INSERT INTO person_alias (id, person_id, as_written, folded) VALUES ($1, $2, $3, $4) ON CONFLICT (folded) DO NOTHING`,
      [randomUUID(), personId, name, foldName(name)],
    );
  }

  private record(manager: EntityManager, viewer: Viewer, action: string, entityId: string, change: Change) {
    return this.audit.record(manager, { actorId: viewer.userId, action, entity: 'person', entityId, ...change });
  }
}
