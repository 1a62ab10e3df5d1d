import type { EntityManager } from 'typeorm';
import { fieldFault } from '../../platform/problem/fault.js';

type Table = 'department' | 'person' | 'forum';

const KNOWN: Record<Table, string> = {
  department: `SELECT FROM department WHERE id = $1`,
  person: `SELECT FROM person WHERE id = $1 AND erased_at IS NULL`,
  forum: `SELECT FROM forum WHERE id = $1`,
};

/** Refuses a field that names a row which there is not. */
export async function refuseUnknown(
  manager: EntityManager,
  table: Table,
  fields: Readonly<Record<string, string | null | undefined>>,
): Promise<void> {
  for (const [path, id] of Object.entries(fields)) {
    if (id === null || id === undefined) continue;
    const rows = await manager.query<unknown[]>(KNOWN[table], [id]);
    if (rows.length === 0) throw fieldFault(path, 'unknown');
  }
}
