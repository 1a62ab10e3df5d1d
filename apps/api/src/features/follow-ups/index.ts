export { FollowUp } from './follow-up.entity.js';
export { reattachFollowUps, reviveFollowUp, withdrawFollowUp, withdrawFollowUps } from './follow-up-revival.js';
export { FollowUpsModule } from './follow-ups.module.js';
export { FollowUpsReadModel } from './follow-ups.read-model.js';
