import type { FollowUpRights } from '@netvaerksoverblik/contracts';
import { may, type Viewer } from '@netvaerksoverblik/domain';

/** Whoever answers for a promise may say that it is kept, and remark on it; what is more is the secretary's. */
export function rightsOf(viewer: Viewer, about: { forumId: string | null; isMine: boolean }): FollowUpRights {
  const { forumId, isMine } = about;
  return {
    edit: may(viewer, 'follow-ups.change', { forumId }),
    keep: may(viewer, 'follow-ups.keep', { forumId, isOwn: isMine }),
  };
}
