import { FOLLOW_UP_ENTRY } from '../lifecycles/follow-up.transitions.js';
import type { FollowUpState } from '../lifecycles/states.js';
import { addMonths } from '../text/months.js';
import type { ShownFollowUpState } from './follow-up-state.js';

/** A word about a promise: kept, dropped, or open again. */
export interface FollowUpStep {
  /** Steps count up in the order in which they were recorded. */
  readonly number: number;
  readonly state: FollowUpState;
  /** The day since when it is so, an ISO date; not the day on which it was recorded. */
  readonly takenOn: string;
}

/** The latest step on record of those in force on a day (ISO date); null where the promise still is as it was made. */
export function stepOn<Step extends FollowUpStep>(steps: readonly Step[], day: string): Step | null {
  return steps
    .filter(({ takenOn }) => takenOn <= day)
    .reduce<Step | null>((last, step) => (last === null || last.number < step.number ? step : last), null);
}

/** The state of a promise on a day. What was recorded last wins, also over what happened later. */
export function followUpStateOn(steps: readonly FollowUpStep[], day: string): FollowUpState {
  return stepOn(steps, day)?.state ?? FOLLOW_UP_ENTRY;
}

/** When a follow-up falls due, seen from a day; `closed` is kept or dropped. */
export const FOLLOW_UP_WINDOWS = [
  'overdue',
  'this-month',
  'next-month',
  'later',
  'no-due',
  'unknown',
  'closed',
] as const;
/** When a follow-up falls due, seen from a day. */
export type FollowUpWindow = (typeof FOLLOW_UP_WINDOWS)[number];

/** The window of a follow-up that is shown in a state; `dueOn` and `today` are ISO dates. */
export function followUpWindowOf(state: ShownFollowUpState, dueOn: string | null, today: string): FollowUpWindow {
  if (state === 'kept' || state === 'dropped') return 'closed';
  if (state !== 'open') return state;
  if (dueOn === null) return 'no-due';
  const month = dueOn.slice(0, 7);
  if (month <= today.slice(0, 7)) return 'this-month';
  return month === addMonths(today, 1).slice(0, 7) ? 'next-month' : 'later';
}
