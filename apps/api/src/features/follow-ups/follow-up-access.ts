import type { FollowUpRights } from '@netvaerksoverblik/contracts';
import { holdsRole, type Viewer } from '@netvaerksoverblik/domain';

/** What the secretariat may everywhere and a forum's secretary may with what the forum decided. */
export function mayEditFollowUpsOf(viewer: Viewer, forumId: string | null): boolean {
  if (holdsRole(viewer, 'secretariat')) return true;
  return forumId !== null && viewer.roles.some((held) => held.role === 'forum-secretary' && held.forumId === forumId);
}

/** Whoever answers for a promise may say that it is kept, and remark on it. */
export function rightsOf(viewer: Viewer, about: { forumId: string | null; isMine: boolean }): FollowUpRights {
  const edit = mayEditFollowUpsOf(viewer, about.forumId);
  return { edit, keep: edit || about.isMine };
}
