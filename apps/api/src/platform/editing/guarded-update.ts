import { DomainError } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';

const COLUMN = /^[a-z_]+$/;

/** What a guarded write did: for the log, and for who asks for the version. */
export interface Written {
  readonly version: number;
  /** The columns as they were. */
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/**
 * Writes these columns of a row that still has the version that the writer read, and counts the version up.
 * Where another was faster the write is refused, where there is no such row it is not found.
 */
export async function guardedUpdate(
  manager: EntityManager,
  table: string,
  id: string,
  version: string,
  columns: Readonly<Record<string, unknown>>,
): Promise<Written> {
  const names = Object.keys(columns);
  for (const name of [table, ...names]) if (!COLUMN.test(name)) throw new Error(`No name of a column: ${name}`);
  const sets = [...names.map((name, index) => `${name} = $${index + 3}`), 'version = version + 1'];
  const was = names.map((name) => `'${name}', ${name}`).join(', ');
  const standing = await manager.query<{ before: Record<string, unknown> }[]>(
    `SELECT jsonb_build_object(${was}) AS before FROM ${table} WHERE id = $1 FOR UPDATE`,
    [id],
  );
  const [rows] = await manager.query<[{ version: number }[], number]>(
    `UPDATE ${table} SET ${sets.join(', ')} WHERE id = $1 AND version::text = $2 RETURNING version`,
    [id, version, ...Object.values(columns)],
  );
  const [before] = standing;
  if (before === undefined) throw new DomainError('not-found');
  if (rows[0] === undefined) throw new DomainError('version.stale');
  return { version: rows[0].version, before: before.before, after: columns };
}
