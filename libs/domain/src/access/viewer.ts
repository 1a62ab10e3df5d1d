import { ROLES_OF_A_FORUM, type AccessRole } from './roles.js';

/** A role that a viewer holds today, and the forum or the item that it is held in; null where it has none. */
export interface HeldRole {
  readonly role: AccessRole;
  readonly forumId: string | null;
  /** Of a role that follows from an item's events: its reference leader, network leader or project owner. */
  readonly itemId?: string | null;
}

/** Who is asking. Every read model takes one. Source: model.md, "Who sees and does what". */
export interface Viewer {
  readonly userId: string;
  readonly personId: string | null;
  readonly roles: readonly HeldRole[];
}

/** Roles that open the closed items of their forum: its members, approvers and secretary. */
const IN_FORUM: ReadonlySet<AccessRole> = new Set(ROLES_OF_A_FORUM);

/** Whether the viewer holds the role, in whatever forum. */
export function holdsRole(viewer: Viewer, role: AccessRole): boolean {
  return viewer.roles.some((held) => held.role === role);
}

/** Whether the viewer sees the closed items of every forum: the secretariat. */
export function seesAllClosed(viewer: Viewer): boolean {
  return holdsRole(viewer, 'secretariat');
}

/** The forums whose closed items the viewer sees as its member of today; each once. */
export function closedForumsOf(viewer: Viewer): readonly string[] {
  const forums = viewer.roles.filter(({ role }) => IN_FORUM.has(role)).map(({ forumId }) => forumId);
  return [...new Set(forums.filter((id) => id !== null))];
}

/** Whether the viewer sees what a closed item of the forum decided; null is an open item. */
export function seesClosed(viewer: Viewer, closedForumId: string | null): boolean {
  return closedForumId === null || seesAllClosed(viewer) || closedForumsOf(viewer).includes(closedForumId);
}
