import { DomainError, seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { ALL_SCOPE, forumsOf, itemIsVisible, OPEN_SCOPE, scopesOf } from '../provenance/index.js';

export interface FollowUpOrigin {
  /** The forum whose agenda item it is about. */
  readonly forumId: string | null;
  /** Whose members alone see it. */
  readonly closedForumId: string | null;
}

const AGENDA_ITEM = `SELECT m.forum_id, a.closed FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id
  WHERE a.id = $1 AND m.state <> 'undone' AND ${itemIsVisible('$2', '$3')}`;

const SCOPES = `SELECT scope FROM item_now WHERE item_id = $1 AND scope <> '${ALL_SCOPE}' ORDER BY scope = '${OPEN_SCOPE}' DESC, scope`;

/** What a follow-up by hand is about, as far as the viewer may see it; what only a closed item told stays closed. */
export async function originOf(
  manager: EntityManager,
  viewer: Viewer,
  itemId: string | null,
  agendaItemId: string | null,
): Promise<FollowUpOrigin> {
  const ofItem = itemId === null ? null : await closedForumOfItem(manager, viewer, itemId);
  if (agendaItemId === null) return { forumId: null, closedForumId: ofItem };
  const [row] = await manager.query<{ forum_id: string; closed: boolean }[]>(AGENDA_ITEM, [
    agendaItemId,
    forumsOf(viewer),
    seesAllClosed(viewer),
  ]);
  if (row === undefined) throw new DomainError('not-found');
  return { forumId: row.forum_id, closedForumId: row.closed ? row.forum_id : ofItem };
}

async function closedForumOfItem(manager: EntityManager, viewer: Viewer, itemId: string): Promise<string | null> {
  const seen = await manager.query<unknown[]>(
    `SELECT FROM item_now WHERE item_id = $1 AND scope = ANY($2::uuid[]) LIMIT 1`,
    [itemId, scopesOf(viewer)],
  );
  if (seen.length === 0) throw new DomainError('not-found');
  const scopes = await manager.query<{ scope: string }[]>(SCOPES, [itemId]);
  const [best] = scopes;
  return best === undefined || best.scope === OPEN_SCOPE ? null : best.scope;
}
