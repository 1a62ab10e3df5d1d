import { COHORT_TRANSITIONS } from './cohort.transitions.js';
import { askPolicies, causeIsAllowed, stepIsInTable, type Policy, type Refusal } from './refusal.js';
import type { CohortState } from './states.js';
import type { StepCause } from './step-cause.js';

/** What the policies of a cohort need to know. */
export interface CohortFacts {
  readonly state: CohortState | null;
}

const BY_SECRETARIAT = ['decision', 'secretariat'] as const satisfies readonly StepCause[];

/** Who may bring a cohort to each state. */
export const COHORT_CAUSES = {
  planned: BY_SECRETARIAT,
  open: BY_SECRETARIAT,
  selecting: BY_SECRETARIAT,
  confirmed: BY_SECRETARIAT,
  running: BY_SECRETARIAT,
  examining: BY_SECRETARIAT,
  completed: BY_SECRETARIAT,
  cancelled: BY_SECRETARIAT,
} as const satisfies Readonly<Record<CohortState, readonly StepCause[]>>;

const POLICIES: readonly Policy<CohortFacts, CohortState, StepCause>[] = [
  stepIsInTable<CohortState>(COHORT_TRANSITIONS),
  causeIsAllowed<CohortState, StepCause>(COHORT_CAUSES),
];

/** Every reason the manual step is refused; empty means allowed. Source: model.md, "States and steps". */
export function cohortRefusals(cohort: CohortFacts, to: CohortState, by: readonly StepCause[]): Refusal[] {
  return askPolicies(POLICIES, cohort, to, by);
}
