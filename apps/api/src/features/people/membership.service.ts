import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ChangeMembershipRequest, CreateMembershipRequest } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Change } from '../../platform/audit/audit.service.js';
import { createOnce, guardedUpdate } from '../../platform/editing/index.js';
import { isPartOf } from './people.sql.js';
import { refuseUnlessEditor } from './people-access.js';
import { lockPerson } from './person-loading.js';

export interface Period {
  departmentId: string;
  from: string;
  to: string | null;
}

interface MembershipRow extends Period {
  personId: string;
  title: string | null;
  level: number | null;
}

const OVERLAPPING = `SELECT FROM department_membership k JOIN person w ON w.id = k.person_id AND ${isPartOf('w', '$1')}
  WHERE k.department_id = $2 AND k.id <> $3 AND k.from_on < coalesce($5::date, 'infinity') AND $4::date < coalesce(k.to_on, 'infinity')
  LIMIT 1`;

const MEMBERSHIP = `SELECT k.person_id AS "personId", k.department_id AS "departmentId", k.title, k.level,
    k.from_on::text AS "from", k.to_on::text AS "to"
  FROM department_membership k JOIN person w ON w.id = k.person_id AND ${isPartOf('w', '$2')}
  WHERE k.id = $1 FOR UPDATE OF k`;

/** Where people work, from when until when. */
@Injectable()
export class MembershipService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async create(viewer: Viewer, personId: string, body: CreateMembershipRequest, key: string | null): Promise<void> {
    refuseUnlessEditor(viewer);
    await this.dataSource.transaction(async (manager) => {
      const route = `POST /people/${personId}/memberships`;
      await createOnce(manager, { viewer, key, route, body }, async () => {
        await lockPerson(manager, viewer, personId);
        return this.enter(manager, viewer, personId, body);
      });
    });
  }

  /** Enters where somebody works, in the caller's transaction, which holds the person. */
  async enter(
    manager: EntityManager,
    viewer: Viewer,
    personId: string,
    body: CreateMembershipRequest,
  ): Promise<string> {
    const id = randomUUID();
    const { departmentId, from, to = null, title = null, level = null } = body;
    await refuseImpossible(manager, personId, id, { departmentId, from, to });
    await manager.query(
      `INSERT INTO department_membership (id, person_id, department_id, title, level, from_on, to_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, personId, departmentId, title, level, from, to],
    );
    await this.record(manager, viewer, 'membership.entered', id, {
      ...{ after: { personId, ...body }, subjects: [personId] },
    });
    return id;
  }

  async change(
    viewer: Viewer,
    personId: string,
    id: string,
    { version, body }: { version: string; body: ChangeMembershipRequest },
  ): Promise<void> {
    refuseUnlessEditor(viewer);
    await this.dataSource.transaction(async (manager) => {
      const before = await this.standing(manager, viewer, personId, id);
      const after = { ...before, ...withoutUnsaid(body) };
      await refuseImpossible(manager, before.personId, id, after);
      await guardedUpdate(manager, 'department_membership', id, version, {
        ...{ department_id: after.departmentId, title: after.title, level: after.level },
        ...{ from_on: after.from, to_on: after.to },
      });
      await this.record(manager, viewer, 'membership.changed', id, { before, after, subjects: [personId] });
    });
  }

  async remove(viewer: Viewer, personId: string, id: string, version: string): Promise<void> {
    refuseUnlessEditor(viewer);
    await this.dataSource.transaction(async (manager) => {
      const before = await this.standing(manager, viewer, personId, id);
      const [, count] = await manager.query<[unknown[], number]>(
        `DELETE FROM department_membership WHERE id = $1 AND version::text = $2`,
        [id, version],
      );
      if (count === 0) throw new DomainError('version.stale');
      await this.record(manager, viewer, 'membership.removed', id, { before, after: null, subjects: [personId] });
    });
  }

  private async standing(manager: EntityManager, viewer: Viewer, personId: string, id: string): Promise<MembershipRow> {
    await lockPerson(manager, viewer, personId);
    const [row] = await manager.query<MembershipRow[]>(MEMBERSHIP, [id, personId]);
    if (row === undefined) throw new DomainError('not-found', {});
    return row;
  }

  private record(manager: EntityManager, viewer: Viewer, action: string, entityId: string, change: Change) {
    const entity = 'department_membership';
    return this.audit.record(manager, { actorId: viewer.userId, action, entity, entityId, ...change });
  }
}

function withoutUnsaid(body: ChangeMembershipRequest): Partial<MembershipRow> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

/** A period has length, its department stands when it begins, and one is in a department once at a time. */
async function refuseImpossible(manager: EntityManager, personId: string, id: string, period: Period): Promise<void> {
  const { departmentId, from, to } = period;
  if (to !== null && to <= from) throw new DomainError('membership.period');
  const [department] = await manager.query<{ closed: boolean }[]>(
    `SELECT coalesce(closed_on <= $2::date, false) AS closed FROM department WHERE id = $1 FOR SHARE`,
    [departmentId, from],
  );
  if (department === undefined) throw new DomainError('conflict.referenced');
  if (department.closed) throw new DomainError('department.closed');
  const overlapping = await manager.query<unknown[]>(OVERLAPPING, [personId, departmentId, id, from, to]);
  if (overlapping.length > 0) throw new DomainError('membership.overlaps');
}
