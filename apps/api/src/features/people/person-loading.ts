import { DomainError, seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { forumsOf, scopesOf } from '../provenance/index.js';
import { groupIsKnown } from './people.sql.js';

export interface StandingPerson {
  id: string;
  name: string;
  email: string | null;
  mergedInto: string | null;
  mergedName: string | null;
  erased: boolean;
}

const STANDING = `SELECT p.id, p.name, p.email, p.merged_into_id AS "mergedInto", t.name AS "mergedName",
    p.erased_at IS NOT NULL AS erased
  FROM person p LEFT JOIN person t ON t.id = p.merged_into_id
  WHERE p.id = ANY($4::uuid[]) AND $1::uuid[] IS NOT NULL AND ($3::boolean OR ${groupIsKnown('p.id')})
  ORDER BY p.id FOR UPDATE OF p`;

/** The persons of these ids, locked; not found where the viewer may not know of one. */
export async function lockPersons(
  manager: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<StandingPerson[]> {
  const access = [scopesOf(viewer), forumsOf(viewer), seesAllClosed(viewer)];
  const rows = await manager.query<StandingPerson[]>(STANDING, [...access, ids]);
  return ids.map((id) => {
    const found = rows.find((row) => row.id === id);
    if (found === undefined) throw new DomainError('not-found', {});
    return found;
  });
}

/** Of those that are not part of another and have not been erased: only they are edited. */
export function refuseUnlessWhole(person: StandingPerson): void {
  if (person.erased) throw new DomainError('person.erased');
  if (person.mergedInto !== null) throw new DomainError('person.merged', { name: person.mergedName ?? '' });
}

export async function lockPerson(manager: EntityManager, viewer: Viewer, id: string): Promise<StandingPerson> {
  const [person] = await lockPersons(manager, viewer, [id]);
  if (person === undefined) throw new DomainError('not-found', {});
  refuseUnlessWhole(person);
  return person;
}
