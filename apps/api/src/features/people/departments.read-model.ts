import { Inject, Injectable } from '@nestjs/common';
import type { DepartmentReply, DepartmentsReply } from '@netvaerksoverblik/contracts';
import { DomainError, may, type Viewer } from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { bestScope, scopesOf } from '../provenance/index.js';
import { shownAs } from './identity.sql.js';

/** $1 scopes of the viewer, $2 date, $3 one department or null. */
const DEPARTMENTS = `SELECT d.id, d.name, d.closed_on::text AS "closedOn", d.version,
    (SELECT count(DISTINCT ${shownAs('w')})::integer FROM department_membership k JOIN person w ON w.id = k.person_id
      WHERE k.department_id = d.id AND k.from_on <= $2::date AND $2::date < coalesce(least(k.to_on, d.closed_on), 'infinity')) AS people,
    (SELECT count(*)::integer FROM item_now n JOIN portfolio_item i ON i.id = n.item_id
      WHERE i.department_id = d.id AND ${bestScope('n', '$1')}) AS items
  FROM department d WHERE $3::uuid IS NULL OR d.id = $3
  ORDER BY (d.closed_on IS NOT NULL AND d.closed_on <= $2::date), d.name, d.id`;

@Injectable()
export class DepartmentsReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, asOf: string | null): Promise<DepartmentsReply> {
    return { items: await this.rows(viewer, asOf, null), may: { edit: may(viewer, 'departments.change') } };
  }

  async get(viewer: Viewer, id: string): Promise<DepartmentReply> {
    const [department] = await this.rows(viewer, null, id);
    if (department === undefined) throw new DomainError('not-found', {});
    return department;
  }

  private rows(viewer: Viewer, asOf: string | null, id: string | null): Promise<DepartmentReply[]> {
    return this.pool.rows('departments', DEPARTMENTS, [scopesOf(viewer), asOf ?? today(this.clock), id]);
  }
}
