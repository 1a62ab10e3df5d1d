/** What an account may be granted, in the words of the API. Source: model.md, "Who sees and does what". */
export const ACCESS_ROLES = [
  'administrator',
  'secretariat',
  'forum-secretary',
  'forum-member',
  'forum-approver',
  'reference-leader',
  'network-leader',
  'project-owner',
  'line-manager',
  'employee',
  'reader',
] as const;
/** A role that an account holds. */
export type AccessRole = (typeof ACCESS_ROLES)[number];

/** Roles that are held in a forum. */
export const ROLES_OF_A_FORUM: readonly AccessRole[] = ['forum-secretary', 'forum-member', 'forum-approver'];

/** Roles that nobody grants: they follow from an item's events and from departments. Source: model.md. */
export const FOLLOWING_ROLES: readonly AccessRole[] = [
  'reference-leader',
  'network-leader',
  'project-owner',
  'line-manager',
];

/** Roles whose holder sees closed items. */
export const ROLES_THAT_OPEN_CLOSED: readonly AccessRole[] = ['secretariat', ...ROLES_OF_A_FORUM];
