export { findForum, findOrAddForum } from './forum-lookup.js';
export { forumToPlan, forumToPlanIn } from './forum-named.js';
export { ForumsModule } from './forums.module.js';
