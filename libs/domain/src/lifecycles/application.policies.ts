import { APPLICATION_TRANSITIONS } from './application.transitions.js';
import { askPolicies, causeIsAllowed, listCodes, stepIsInTable, type Policy, type Refusal } from './refusal.js';
import type { ApplicationState, CohortState } from './states.js';

/** Who may cause a step of an application. */
export type ApplicationCause = 'applicant' | 'line-manager' | 'secretariat' | 'decision';

/** What the policies of an application need to know. */
export interface ApplicationFacts {
  readonly state: ApplicationState;
  readonly cohortState: CohortState;
  readonly capacity: number;
  /** Seats taken by others. */
  readonly seatsTaken: number;
  readonly isEndorsed: boolean;
  readonly isInterviewed: boolean;
  /** What the cohort does without. */
  readonly waived: readonly ('endorsement' | 'interview')[];
  /** Forums that have yet to approve after the last answer. */
  readonly forumsLeft: readonly string[];
}

/** Who may bring an application to each state. */
export const APPLICATION_CAUSES = {
  draft: ['applicant'],
  submitted: ['applicant'],
  endorsed: ['line-manager'],
  'not-endorsed': ['line-manager'],
  interviewed: ['secretariat'],
  nominated: ['secretariat'],
  'not-nominated': ['secretariat'],
  approved: ['decision'],
  returned: ['decision'],
  rejected: ['decision'],
  waitlisted: ['decision', 'secretariat'],
  confirmed: ['decision', 'secretariat'],
  completed: ['secretariat'],
  'not-passed': ['secretariat'],
  withdrawn: ['applicant', 'secretariat'],
} as const satisfies Readonly<Record<ApplicationState, readonly ApplicationCause[]>>;

type ApplicationPolicy = Policy<ApplicationFacts, ApplicationState, ApplicationCause>;

const RUNS: ReadonlySet<CohortState> = new Set<CohortState>(['running', 'examining', 'completed']);
const SEATED: ReadonlySet<CohortState> = new Set<CohortState>([...RUNS, 'confirmed']);

const nominationNeedsEndorsement: ApplicationPolicy = ({ isEndorsed, waived }, to) =>
  to === 'nominated' && !isEndorsed && !waived.includes('endorsement') ? { code: 'not-endorsed', params: {} } : null;

const nominationNeedsInterview: ApplicationPolicy = ({ isInterviewed, waived }, to) =>
  to === 'nominated' && !isInterviewed && !waived.includes('interview')
    ? { code: 'not-interviewed', params: {} }
    : null;

/** Who was left out can be nominated after all until the cohort is confirmed. */
const secondThoughtsEndWithConfirmation: ApplicationPolicy = ({ state, cohortState }, to) =>
  state === 'not-nominated' && to === 'nominated' && SEATED.has(cohortState)
    ? { code: 'cohort-confirmed', params: {} }
    : null;

const nextForumAnswersOnlyWhereOneIsLeft: ApplicationPolicy = ({ state, forumsLeft }, to) =>
  state === 'approved' && to === 'approved' && forumsLeft.length === 0 ? { code: 'no-step-left', params: {} } : null;

const seatFollowsLastApproval: ApplicationPolicy = ({ state, forumsLeft }, to) =>
  state === 'approved' && (to === 'confirmed' || to === 'waitlisted') && forumsLeft.length > 0
    ? { code: 'steps-left', params: { steps: listCodes(forumsLeft) } }
    : null;

const seatIsFree: ApplicationPolicy = ({ capacity, seatsTaken }, to) =>
  to === 'confirmed' && seatsTaken >= capacity ? { code: 'cohort-full', params: { capacity: String(capacity) } } : null;

/** A seat is freed until the cohort runs. */
const seatIsKeptOnceCohortRuns: ApplicationPolicy = ({ state, cohortState }, to) =>
  state === 'confirmed' && to === 'withdrawn' && RUNS.has(cohortState) ? { code: 'cohort-runs', params: {} } : null;

const POLICIES: readonly ApplicationPolicy[] = [
  stepIsInTable<ApplicationState>(APPLICATION_TRANSITIONS),
  causeIsAllowed<ApplicationState, ApplicationCause>(APPLICATION_CAUSES),
  nominationNeedsEndorsement,
  nominationNeedsInterview,
  secondThoughtsEndWithConfirmation,
  nextForumAnswersOnlyWhereOneIsLeft,
  seatFollowsLastApproval,
  seatIsFree,
  seatIsKeptOnceCohortRuns,
];

/** Every reason the step is refused; empty means allowed. Source: model.md, "States and steps". */
export function applicationRefusals(
  application: ApplicationFacts,
  to: ApplicationState,
  by: readonly ApplicationCause[],
): Refusal[] {
  return askPolicies(POLICIES, application, to, by);
}
