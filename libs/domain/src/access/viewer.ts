import type { AccessRole } from './roles.js';

/** A role that a viewer holds today, and the forum that it is held in; null where it has no forum. */
export interface HeldRole {
  readonly role: AccessRole;
  readonly forumId: string | null;
}

/** Who is asking. Every read model takes one. Source: model.md, "Who sees and does what". */
export interface Viewer {
  readonly userId: string;
  readonly personId: string | null;
  readonly roles: readonly HeldRole[];
}

/** Who may call a route: any of these roles, everybody, or whoever is signed in. */
export type RoutePolicy = readonly AccessRole[] | 'public' | 'signed-in';

/** Roles that open the closed items of their forum: its members, approvers and secretary. */
const IN_FORUM: ReadonlySet<AccessRole> = new Set<AccessRole>(['forum-member', 'forum-approver', 'forum-secretary']);

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

/** Whether imports of that forum's minutes belong to the viewer; a forum not yet known (null) is the secretariat's. */
export function mayImport(viewer: Viewer, forumId: string | null): boolean {
  if (holdsRole(viewer, 'secretariat')) return true;
  return forumId !== null && viewer.roles.some((held) => held.role === 'forum-secretary' && held.forumId === forumId);
}

/** Whether the viewer plans that forum's meetings and puts items on their agendas: the secretariat and its secretary. */
export function mayPlan(viewer: Viewer, forumId: string | null): boolean {
  return mayImport(viewer, forumId);
}

/** Whether a route's policy lets the viewer in; null is somebody who is not signed in. */
export function isAllowed(policy: RoutePolicy, viewer: Viewer | null): boolean {
  if (policy === 'public') return true;
  if (viewer === null) return false;
  return policy === 'signed-in' || policy.some((role) => holdsRole(viewer, role));
}
