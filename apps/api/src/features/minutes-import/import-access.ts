import { reachOf, seesAllClosed, seesClosed, type Viewer } from '@netvaerksoverblik/domain';

/** Whether the viewer sees the closed items of the forum that met; of a forum not known yet, only who sees those of all. */
export const seesClosedOf = (viewer: Viewer, forumId: string | null): boolean =>
  forumId === null ? seesAllClosed(viewer) : seesClosed(viewer, forumId);

/** What queries of imports filter by: $1 all, $2 forums. */
export function accessOf(viewer: Viewer): [boolean, string[]] {
  const { all, forums } = reachOf(viewer, 'imports.read');
  return [all, [...forums]];
}
