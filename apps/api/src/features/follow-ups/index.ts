export { FollowUp } from './follow-up.entity.js';
