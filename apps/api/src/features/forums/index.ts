export { findForum, findOrAddForum } from './forum-lookup.js';
export { ForumMembership } from './forum-membership.entity.js';
export { Forum } from './forum.entity.js';
export { Mandate } from './mandate.entity.js';
