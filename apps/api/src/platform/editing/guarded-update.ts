import { DomainError } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';

const COLUMN = /^[a-z_]+$/;

/**
 * Writes these columns of a row that still has the version that the writer read, and counts the version up.
 * Gives the new version; where another was faster the write is refused, where there is no such row it is not found.
 */
export async function guardedUpdate(
  manager: EntityManager,
  table: string,
  id: string,
  version: string,
  columns: Readonly<Record<string, unknown>>,
): Promise<number> {
  const names = Object.keys(columns);
  for (const name of [table, ...names]) if (!COLUMN.test(name)) throw new Error(`No name of a column: ${name}`);
  const sets = [...names.map((name, index) => `${name} = $${index + 3}`), 'version = version + 1'];
  const [rows] = await manager.query<[{ version: number }[], number]>(
    `UPDATE ${table} SET ${sets.join(', ')} WHERE id = $1 AND version::text = $2 RETURNING version`,
    [id, version, ...Object.values(columns)],
  );
  if (rows[0] !== undefined) return rows[0].version;
  const known = await manager.query<unknown[]>(`SELECT FROM ${table} WHERE id = $1`, [id]);
  throw new DomainError(known.length === 0 ? 'not-found' : 'version.stale');
}
