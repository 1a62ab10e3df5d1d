import { holdsRole, type Viewer } from '@netvaerksoverblik/domain';

/** The secretariat sees every import; others those of the forums whose secretary they are. */
export const seesAllImports = (viewer: Viewer): boolean => holdsRole(viewer, 'secretariat');

export const secretaryForumsOf = (viewer: Viewer): string[] =>
  viewer.roles.flatMap(({ role, forumId }) => (role === 'forum-secretary' && forumId !== null ? [forumId] : []));
