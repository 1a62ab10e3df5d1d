import { DomainError, holdsRole, type StepCause, type Viewer } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { ALL_SCOPE, scopesOf } from '../provenance/index.js';

/** Roles whose holder answers for the item. */
const OWNING = ['reference-leader', 'network-leader', 'project-owner'];

/** Whether the person holds such a role today; a role known from a closed item alone is a right all the same. */
const OWNS = `
  SELECT FROM holder_span h
  WHERE h.item_id = $1 AND h.person_id = $2 AND h.role = ANY($3::text[]) AND h.state = 'appointed'
    AND h.from_on <= $4::date AND (h.to_on IS NULL OR h.to_on > $4::date)
    AND h.scope IN (SELECT scope FROM item_now WHERE item_id = $1 ORDER BY scope = '${ALL_SCOPE}' DESC LIMIT 1)
  LIMIT 1`;

/** As what the viewer may move the item: model.md, "States and steps". */
export async function causesOf(
  manager: EntityManager,
  viewer: Viewer,
  itemId: string,
  today: string,
): Promise<StepCause[]> {
  const causes: StepCause[] = holdsRole(viewer, 'secretariat') ? ['secretariat'] : [];
  if (viewer.personId === null) return causes;
  const owned = await manager.query<unknown[]>(OWNS, [itemId, viewer.personId, OWNING, today]);
  return owned.length > 0 ? [...causes, 'owner'] : causes;
}

/** What only closed items of other forums tell of does not exist for the viewer. */
export async function requireVisibleItem(manager: EntityManager, viewer: Viewer, itemId: string): Promise<void> {
  const seen = await manager.query<unknown[]>(`SELECT FROM item_now WHERE item_id = $1 AND scope = ANY($2::uuid[])`, [
    itemId,
    scopesOf(viewer),
  ]);
  if (seen.length === 0) throw new DomainError('not-found');
}
