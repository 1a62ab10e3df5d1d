import type { ApplicationState } from './states.js';

/**
 * The steps of one person's application to a cohort. `approved` steps onto itself where the next forum approves too.
 * A rejected application has come to its end, so only those still under way can be withdrawn.
 * Source: model.md, "States and steps".
 */
export const APPLICATION_TRANSITIONS = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['endorsed', 'not-endorsed', 'interviewed', 'withdrawn'],
  endorsed: ['interviewed', 'not-nominated', 'withdrawn'],
  'not-endorsed': ['endorsed', 'not-nominated', 'withdrawn'],
  interviewed: ['nominated', 'not-nominated', 'withdrawn'],
  nominated: ['approved', 'returned', 'rejected', 'withdrawn'],
  'not-nominated': ['nominated', 'withdrawn'],
  approved: ['approved', 'returned', 'rejected', 'confirmed', 'waitlisted', 'withdrawn'],
  returned: ['nominated', 'not-nominated', 'withdrawn'],
  rejected: [],
  waitlisted: ['confirmed', 'withdrawn'],
  confirmed: ['completed', 'not-passed', 'withdrawn'],
  completed: [],
  'not-passed': [],
  withdrawn: [],
} as const satisfies Readonly<Record<ApplicationState, readonly ApplicationState[]>>;

/** The state of an application that a person begins. */
export const APPLICATION_ENTRY: ApplicationState = 'draft';
