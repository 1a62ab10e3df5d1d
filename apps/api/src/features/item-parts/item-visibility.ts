import {
  DomainError,
  type Action,
  type Category,
  type ItemState,
  type PortfolioKind,
  type Viewer,
} from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { requireMay } from '../../platform/access/access.js';
import { bestScope, scopesOf } from '../provenance/index.js';

/** $1 item, $2 kind, $3 scopes. */
const VISIBLE = `SELECT FROM item_now n WHERE n.item_id = $1 AND n.kind = $2 AND ${bestScope('n', '$3')}`;

/** An item as it stands, or stood on a day, for one viewer. */
export interface StandingItem {
  id: string;
  title: string;
  status: ItemState | null;
  category: Category | null;
}

/** $1 items, $2 kind, $3 scopes, $4 day; without a day, what stands last. */
export const STANDING_ITEMS = `SELECT s.item_id AS id, s.title, s.status, s.category FROM item_span s
  WHERE s.item_id = ANY($1::uuid[]) AND s.kind = $2 AND ${bestScope('s', '$3')}
    AND CASE WHEN $4::date IS NULL THEN s.to_on IS NULL
      ELSE s.from_on <= $4::date AND (s.to_on IS NULL OR $4::date < s.to_on) END`;

/** Whether the viewer knows of the item at all: what only closed items tell is not there for others. */
export async function isVisible(
  manager: EntityManager,
  viewer: Viewer,
  kind: PortfolioKind,
  itemId: string,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(VISIBLE, [itemId, kind, scopesOf(viewer)]);
  return rows.length > 0;
}

/** Refuses who does not know of the item as if it were not there, and who does but may not write. */
export async function refuseUnlessEditor(
  manager: EntityManager,
  viewer: Viewer,
  item: { kind: PortfolioKind; id: string },
  action: Action,
): Promise<void> {
  if (!(await isVisible(manager, viewer, item.kind, item.id))) throw new DomainError('not-found', {});
  requireMay(viewer, action, { itemId: item.id });
}
