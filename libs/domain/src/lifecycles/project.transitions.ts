import type { ProjectState } from './states.js';

/** The steps of a project; phases and milestones are dated parts of a running one. Source: model.md, "States and steps". */
export const PROJECT_TRANSITIONS = {
  proposed: ['approved', 'rejected', 'running', 'stopped'],
  approved: ['running', 'stopped'],
  running: ['paused', 'closed', 'stopped'],
  paused: ['running', 'closed', 'stopped'],
  closed: [],
  stopped: [],
  rejected: [],
} as const satisfies Readonly<Record<ProjectState, readonly ProjectState[]>>;

/** The state of a project that a person creates. */
export const PROJECT_ENTRY: ProjectState = 'proposed';
