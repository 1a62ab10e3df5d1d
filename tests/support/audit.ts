import type { DataSource } from 'typeorm';

export interface AuditEntryRow {
  readonly before: unknown;
  readonly after: unknown;
}

/** What the entries of that action tell, oldest first. */
export async function auditOf(
  dataSource: DataSource,
  action: string,
  entityId: string | null = null,
): Promise<AuditEntryRow[]> {
  const rows = await dataSource.query<{ body: string }[]>(
    `SELECT p.body FROM audit_entry e JOIN audit_payload p ON p.entry_id = e.id
     WHERE e.action = $1 AND ($2::uuid IS NULL OR e.entity_id = $2) ORDER BY e.id`,
    [action, entityId],
  );
  return rows.map(({ body }) => JSON.parse(body) as AuditEntryRow);
}
