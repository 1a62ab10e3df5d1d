import { isOpenTo, may, type About, type Action, type Viewer } from '@netvaerksoverblik/domain';
import type { SessionReply } from '@netvaerksoverblik/contracts';
import { useSession } from './session.js';

function viewerOf({ user, roles }: SessionReply): Viewer {
  const held = roles.map(({ role, forum, itemId }) => ({ role, forumId: forum?.id ?? null, itemId }));
  return { userId: user.id, personId: null, roles: held };
}

/**
 * Whether to offer something to whoever is signed in: by the same policies that the server asks again. Without `about`
 * it tells whether there is anything at all that they may do it with.
 */
export function useMay(): (action: Action, about?: About) => boolean {
  const session = useSession();
  return (action, about) => {
    if (session === null) return false;
    const viewer = viewerOf(session);
    return about === undefined ? isOpenTo(action, viewer) : may(viewer, action, about);
  };
}
