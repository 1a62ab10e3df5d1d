import { DomainError, reachOf, type StepCause, type Viewer } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { scopesOf } from '../provenance/index.js';

/** As what the viewer may move the item: model.md, "States and steps". */
export function causesOf(viewer: Viewer, itemId: string): StepCause[] {
  const { all, items } = reachOf(viewer, 'portfolio.move');
  return [...(all ? (['secretariat'] as const) : []), ...(items.includes(itemId) ? (['owner'] as const) : [])];
}

/** What only closed items of other forums tell of does not exist for the viewer. */
export async function requireVisibleItem(manager: EntityManager, viewer: Viewer, itemId: string): Promise<void> {
  const seen = await manager.query<unknown[]>(`SELECT FROM item_now WHERE item_id = $1 AND scope = ANY($2::uuid[])`, [
    itemId,
    scopesOf(viewer),
  ]);
  if (seen.length === 0) throw new DomainError('not-found');
}
