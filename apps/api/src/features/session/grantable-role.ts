import { DomainError, FOLLOWING_ROLES, ROLES_OF_A_FORUM, type AccessRole } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { fieldFault } from '../../platform/problem/fault.js';

/** Refuses to give what follows from elsewhere, a forum's role without a forum, and any other in one. */
export async function refuseUngrantable(
  manager: EntityManager,
  role: AccessRole,
  forumId: string | null,
): Promise<void> {
  if (FOLLOWING_ROLES.includes(role)) throw new DomainError('role.follows');
  const isOfForum = ROLES_OF_A_FORUM.includes(role);
  if (isOfForum !== (forumId !== null)) throw fieldFault('forumId', isOfForum ? 'missing' : 'not-allowed');
  if (forumId === null) return;
  const rows = await manager.query<unknown[]>(`SELECT FROM forum WHERE id = $1`, [forumId]);
  if (rows.length === 0) throw fieldFault('forumId', 'unknown');
}
