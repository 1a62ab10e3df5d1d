import { Inject, Injectable } from '@nestjs/common';
import type { AuditEntryReply, AuditListReply } from '@netvaerksoverblik/contracts';
import { holdsRole, type Viewer } from '@netvaerksoverblik/domain';
import { ReadPool } from '../../platform/read-pool.js';
import type { AuditQueryDto } from './dto/audit-query.dto.js';

/** What tells of no item, meeting or person: all that an administrator sees who does not see what is closed. */
const OF_THE_INSTALLATION = [...['app_user', 'session', 'setting', 'claim_role', 'demo', 'job', 'forum', 'department']];

interface Row {
  id: string;
  at: Date;
  actor: AuditEntryReply['actor'];
  action: string;
  entity: string;
  entityId: string | null;
  requestId: string | null;
  body: string | null;
  sealed: boolean;
}

/** $1 sees all, $2 entities, $3 action, $4 actor, $5 thing, $6 from, $7 to, $8 before this entry, $9 how many. */
const ENTRIES = `SELECT e.id, e.recorded_at AS at, e.action, e.entity, e.entity_id AS "entityId", e.request_id AS "requestId",
    CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.display_name) END AS actor,
    p.body, EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id) AS sealed
  FROM audit_entry e LEFT JOIN audit_payload p ON p.entry_id = e.id LEFT JOIN app_user u ON u.id = e.actor_id
  WHERE ($1::boolean OR e.entity = ANY($2::text[]))
    AND ($3::text IS NULL OR starts_with(e.action, $3)) AND ($4::uuid IS NULL OR e.actor_id = $4)
    AND ($5::uuid IS NULL OR e.entity_id = $5)
    AND ($6::date IS NULL OR e.recorded_at >= $6::date::timestamp AT TIME ZONE 'Europe/Copenhagen')
    AND ($7::date IS NULL OR e.recorded_at < ($7::date + 1)::timestamp AT TIME ZONE 'Europe/Copenhagen')
    AND ($8::bigint IS NULL OR e.id < $8)
  ORDER BY e.id DESC LIMIT $9`;

/** Who did what, newest first. */
@Injectable()
export class AuditReadModel {
  constructor(@Inject(ReadPool) private readonly pool: ReadPool) {}

  async list(viewer: Viewer, query: AuditQueryDto): Promise<AuditListReply> {
    const { action = null, actor = null, entity = null, from = null, to = null, cursor = null, limit } = query;
    const seesAll = holdsRole(viewer, 'secretariat');
    const params = [seesAll, OF_THE_INSTALLATION, action, actor, entity, from, to, cursor, limit + 1];
    const rows = await this.pool.rows<Row>('audit', ENTRIES, params);
    const shown = rows.slice(0, limit);
    return { items: shown.map(entryReply), next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null, seesAll };
  }
}

function entryReply({ at, body, ...row }: Row): AuditEntryReply {
  const told = body === null ? null : (JSON.parse(body) as Pick<AuditEntryReply, 'before' | 'after'>);
  return {
    ...row,
    at: at.toISOString(),
    before: told?.before ?? null,
    after: told?.after ?? null,
    erased: body === null,
  };
}
