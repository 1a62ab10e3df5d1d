import { PROJECT_TRANSITIONS } from './project.transitions.js';
import { askPolicies, causeIsAllowed, stepIsInTable, type Policy, type Refusal } from './refusal.js';
import type { ProjectState } from './states.js';
import type { StepCause } from './step-cause.js';

/** What the policies of a project need to know. */
export interface ProjectFacts {
  readonly state: ProjectState | null;
}

/** Who may bring a project to each state. */
export const PROJECT_CAUSES = {
  proposed: ['secretariat', 'owner'],
  approved: ['decision'],
  running: ['decision', 'secretariat', 'owner'],
  paused: ['decision', 'secretariat', 'owner'],
  closed: ['decision', 'secretariat', 'owner'],
  stopped: ['decision', 'secretariat'],
  rejected: ['decision'],
} as const satisfies Readonly<Record<ProjectState, readonly StepCause[]>>;

const POLICIES: readonly Policy<ProjectFacts, ProjectState, StepCause>[] = [
  stepIsInTable<ProjectState>(PROJECT_TRANSITIONS),
  causeIsAllowed<ProjectState, StepCause>(PROJECT_CAUSES),
];

/** Every reason the manual step is refused; empty means allowed. Source: model.md, "States and steps". */
export function projectRefusals(project: ProjectFacts, to: ProjectState, by: readonly StepCause[]): Refusal[] {
  return askPolicies(POLICIES, project, to, by);
}
