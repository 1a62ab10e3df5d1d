import type { CohortState } from './states.js';

/** The steps of a cohort of the network leaders' education. Source: model.md, "States and steps". */
export const COHORT_TRANSITIONS = {
  planned: ['open', 'cancelled'],
  open: ['selecting', 'cancelled'],
  selecting: ['confirmed', 'open', 'cancelled'],
  confirmed: ['running', 'cancelled'],
  running: ['examining'],
  examining: ['completed'],
  completed: [],
  cancelled: [],
} as const satisfies Readonly<Record<CohortState, readonly CohortState[]>>;

/** The state of a cohort that a person creates. */
export const COHORT_ENTRY: CohortState = 'planned';
