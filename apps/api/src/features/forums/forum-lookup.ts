import { randomUUID } from 'node:crypto';
import { foldTitle } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { Forum } from './forum.entity.js';

/** A forum by its name or short name, however it is cased. */
export async function findForum(manager: EntityManager, name: string): Promise<{ id: string; name: string } | null> {
  const rows = await manager.query<{ id: string; name: string }[]>(
    `SELECT id, name FROM forum WHERE folded_name = $1 OR lower(short_name) = lower($2)
     ORDER BY (folded_name = $1) DESC, created_at LIMIT 1`,
    [foldTitle(name), name.trim()],
  );
  return rows[0] ?? null;
}

/** Direktørforum → Direktørforum; "direktørforum" as minutes write it mid-sentence gets its capital. */
const asName = (name: string): string => name.charAt(0).toLocaleUpperCase('da') + name.slice(1);

/** The forum of that name, made when minutes speak of one that is not known. */
export async function findOrAddForum(manager: EntityManager, name: string, shortName?: string): Promise<string> {
  const known = await findForum(manager, name);
  if (known !== null) return known.id;
  const id = randomUUID();
  await manager.insert(Forum, {
    id,
    name: asName(name.trim()),
    shortName: shortName ?? asName(name.trim()),
    foldedName: foldTitle(name),
  });
  return id;
}
