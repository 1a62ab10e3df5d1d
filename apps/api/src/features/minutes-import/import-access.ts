import { holdsRole, seesAllClosed, seesClosed, type Viewer } from '@netvaerksoverblik/domain';

/** The secretariat sees every import; others those of the forums whose secretary they are. */
export const seesAllImports = (viewer: Viewer): boolean => holdsRole(viewer, 'secretariat');

export const secretaryForumsOf = (viewer: Viewer): string[] =>
  viewer.roles.flatMap(({ role, forumId }) => (role === 'forum-secretary' && forumId !== null ? [forumId] : []));

/** Whether the viewer sees the closed items of the forum that met; of a forum not known yet, only who sees those of all. */
export const seesClosedOf = (viewer: Viewer, forumId: string | null): boolean =>
  forumId === null ? seesAllClosed(viewer) : seesClosed(viewer, forumId);

/** What queries of imports filter by: $1 all, $2 forums. */
export const accessOf = (viewer: Viewer): [boolean, string[]] => [seesAllImports(viewer), secretaryForumsOf(viewer)];
