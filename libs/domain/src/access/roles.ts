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
