import type { Viewer } from '@netvaerksoverblik/domain';

/** The secretariat sees every import; so does a forum secretary whose grant names no forum (a demo before any forum is known). */
export const seesAllImports = (viewer: Viewer): boolean =>
  viewer.roles.some(({ role, forumId }) => role === 'secretariat' || (role === 'forum-secretary' && forumId === null));

export const secretaryForumsOf = (viewer: Viewer): string[] =>
  viewer.roles.flatMap(({ role, forumId }) => (role === 'forum-secretary' && forumId !== null ? [forumId] : []));
