import { randomUUID } from 'node:crypto';
import { foldName } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { PersonAlias } from './person-alias.entity.js';
import { Person } from './person.entity.js';

export type Holder = { personId: string; party: null } | { personId: null; party: string };

/** Two or more capitalised words: a full name. A first name alone is never resolved by guessing. */
export function looksLikeFullName(written: string): boolean {
  const words = written.trim().split(/\s+/u);
  return words.length >= 2 && words.length <= 5 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
}

/**
 * The person of that very spelling, made when it is a full name not seen before; anything else is kept as written.
 * Whom the person was merged into, and whose the written name is, is asked when it is read.
 */
export async function resolveHolder(manager: EntityManager, written: string): Promise<Holder> {
  const folded = foldName(written);
  const rows = await manager.query<{ person_id: string }[]>(`SELECT person_id FROM person_alias WHERE folded = $1`, [
    folded,
  ]);
  if (rows[0] !== undefined) return { personId: rows[0].person_id, party: null };
  const party = written.trim();
  if (!looksLikeFullName(written)) return keepWritten(manager, party, folded);
  const personId = randomUUID();
  await manager.insert(Person, { id: personId, name: party });
  await manager.insert(PersonAlias, { id: randomUUID(), personId, asWritten: party, folded });
  return { personId, party: null };
}

/** Another way to write a name that a person has attached to somebody belongs to it too. */
async function keepWritten(manager: EntityManager, party: string, folded: string): Promise<Holder> {
  await manager.query(
    `UPDATE person_name SET variants = variants || $1::text
     WHERE folded = $2 AND undone_at IS NULL AND NOT $1::text = ANY(variants)`,
    [party, folded],
  );
  return { personId: null, party };
}
