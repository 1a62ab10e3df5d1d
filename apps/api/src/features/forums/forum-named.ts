import { reachOf, type Viewer } from '@netvaerksoverblik/domain';
import { isUUID } from 'class-validator';
import type { EntityManager } from 'typeorm';
import { requireMay } from '../../platform/access/access.js';
import { fieldFault } from '../../platform/problem/fault.js';
import { findForum, findOrAddForum } from './forum-lookup.js';

async function forumOf(manager: EntityManager, given: string): Promise<{ id: string; name: string } | null> {
  if (!isUUID(given)) return findForum(manager, given);
  const rows = await manager.query<{ id: string; name: string }[]>(`SELECT id, name FROM forum WHERE id = $1`, [given]);
  return rows[0] ?? null;
}

/**
 * The forum meant by an id, a name or a short name, for somebody who plans its meetings; of one not known yet, its name
 * alone (`id` null). Whoever plans no forum's meetings is not told which there are.
 */
export async function forumToPlan(
  manager: EntityManager,
  viewer: Viewer,
  given: string,
): Promise<{ id: string | null; name: string }> {
  const forum = await forumOf(manager, given);
  if (forum !== null) requireMay(viewer, 'meetings.plan', { forumId: forum.id });
  if (forum !== null) return forum;
  if (isUUID(given) || !reachOf(viewer, 'meetings.plan').all) throw fieldFault('forum', 'unknown');
  return { id: null, name: given.trim() };
}

/** The same, made where the secretariat names a new one. */
export async function forumToPlanIn(manager: EntityManager, viewer: Viewer, given: string): Promise<string> {
  const { id, name } = await forumToPlan(manager, viewer, given);
  return id ?? findOrAddForum(manager, name);
}
