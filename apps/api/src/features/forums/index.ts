export { findForum, findOrAddForum } from './forum-lookup.js';
