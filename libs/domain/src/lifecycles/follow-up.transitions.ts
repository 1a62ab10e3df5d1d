import type { FollowUpState } from './states.js';

/** The steps of a promise; overdue and unknown are derived, not stepped to. Source: model.md, "States and steps". */
export const FOLLOW_UP_TRANSITIONS = {
  open: ['kept', 'dropped'],
  kept: [],
  dropped: [],
} as const satisfies Readonly<Record<FollowUpState, readonly FollowUpState[]>>;

/** The state of a new follow-up. */
export const FOLLOW_UP_ENTRY: FollowUpState = 'open';
