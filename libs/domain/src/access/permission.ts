import { POLICIES, type Action, type AccessPolicy, type Reach } from './policies.js';
import { ACCESS_ROLES, type AccessRole } from './roles.js';
import type { HeldRole, Viewer } from './viewer.js';

/** What an action is about, as far as it matters to who may do it; what is left out reaches nobody. */
export interface About {
  readonly forumId?: string | null;
  readonly itemId?: string | null;
  /** The viewer's own: their account, or a promise that they answer for. */
  readonly isOwn?: boolean;
  /** About somebody whom the viewer leads today. */
  readonly isLed?: boolean;
}

/** How far a viewer reaches with an action: what a query filters by. */
export interface ViewerReach {
  readonly all: boolean;
  /** Forums that the role is held in; each once. */
  readonly forums: readonly string[];
  /** Items that the role is held in; each once. */
  readonly items: readonly string[];
  readonly people: boolean;
  readonly own: boolean;
}

interface Grasp {
  readonly reach: Reach;
  readonly held: HeldRole | null;
}

const policyOf = (action: Action): AccessPolicy => POLICIES[action];

/** The ways in which the viewer reaches something with the action; none where the door is shut. */
function graspsOf(viewer: Viewer, action: Action): Grasp[] {
  const policy = policyOf(action);
  if (policy === 'public') return [{ reach: 'all', held: null }];
  const byRole = viewer.roles.flatMap((held) => {
    const reach = policy[held.role];
    return reach === undefined ? [] : [{ reach, held }];
  });
  const { everyone, account } = policy;
  return [
    ...byRole,
    // Whoever has lost every role sees nothing but their own account.
    ...(everyone !== undefined && viewer.roles.length > 0 ? [{ reach: everyone, held: null }] : []),
    ...(account !== undefined ? [{ reach: account, held: null }] : []),
  ];
}

/** Whether anybody but who holds a named role may do it without a session. */
export const isPublic = (action: Action): boolean => policyOf(action) === 'public';

/** A role of a forum or an item reaches nothing before it is held in one. */
const isEmpty = ({ reach, held }: Grasp): boolean =>
  (reach === 'forum' && held?.forumId == null) || (reach === 'item' && held?.itemId == null);

/** Whether the door of the action opens: some role of the viewer reaches something. Null is nobody signed in. */
export function isOpenTo(action: Action, viewer: Viewer | null): boolean {
  if (isPublic(action)) return true;
  return viewer !== null && graspsOf(viewer, action).some((grasp) => !isEmpty(grasp));
}

/** Whether the viewer may do it about this very thing. */
export function may(viewer: Viewer, action: Action, about: About = {}): boolean {
  return graspsOf(viewer, action).some(({ reach, held }) => {
    if (reach === 'forum') return held?.forumId != null && held.forumId === about.forumId;
    if (reach === 'item') return held?.itemId != null && held.itemId === about.itemId;
    if (reach === 'people') return about.isLed === true;
    return reach === 'own' ? about.isOwn === true : true;
  });
}

/** How far the viewer reaches, for queries of many things. */
export function reachOf(viewer: Viewer, action: Action): ViewerReach {
  const grasps = graspsOf(viewer, action);
  const has = (reach: Reach): boolean => grasps.some((grasp) => grasp.reach === reach);
  const ids = (reach: Reach, of: (held: HeldRole) => string | null | undefined): string[] => {
    const found = grasps.flatMap((grasp) => (grasp.reach === reach && grasp.held !== null ? [of(grasp.held)] : []));
    return [...new Set(found.filter((id) => id != null))];
  };
  return {
    ...{ all: has('all'), people: has('people'), own: has('own') },
    ...{ forums: ids('forum', ({ forumId }) => forumId), items: ids('item', ({ itemId }) => itemId) },
  };
}

/** Roles that reach with the action as far as that; `everyone` and `account` are not among them. */
export function rolesReaching(action: Action, reach: Reach): AccessRole[] {
  const policy = policyOf(action);
  if (policy === 'public') return [];
  return ACCESS_ROLES.filter((role) => policy[role] === reach);
}

/** Who may, in words for documents: `public`, `signed-in`, or the names of the roles. */
export function whoMay(action: Action): string[] {
  const policy = policyOf(action);
  if (policy === 'public') return ['public'];
  return policy.everyone === undefined && policy.account === undefined ? Object.keys(policy) : ['signed-in'];
}
