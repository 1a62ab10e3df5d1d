/** The states of each lifecycle, in the order that screens show them. Source: model.md, "States and steps". */
export const THEME_STATES = [
  'idea',
  'qualifying',
  'nominated',
  'approved',
  'launched',
  'postponed',
  'rejected',
  'withdrawn',
] as const;
/** Where a theme is on its way from idea to network. */
export type ThemeState = (typeof THEME_STATES)[number];

/** States of a network. */
export const NETWORK_STATES = [
  'approved',
  'staffing',
  'running',
  'paused',
  'testing',
  'anchoring',
  'closed',
  'stopped',
] as const;
/** Where a network is on its way from approval to operations. */
export type NetworkState = (typeof NETWORK_STATES)[number];

/** States of a project. */
export const PROJECT_STATES = ['proposed', 'approved', 'running', 'paused', 'closed', 'stopped', 'rejected'] as const;
/** Where a project stands. */
export type ProjectState = (typeof PROJECT_STATES)[number];

/** States of a cohort of an education. */
export const COHORT_STATES = [
  'planned',
  'open',
  'selecting',
  'confirmed',
  'running',
  'examining',
  'completed',
  'cancelled',
] as const;
/** Where a cohort of the network leaders' education stands. */
export type CohortState = (typeof COHORT_STATES)[number];

/** States of an application for a seat in a cohort. */
export const APPLICATION_STATES = [
  'draft',
  'submitted',
  'endorsed',
  'not-endorsed',
  'interviewed',
  'nominated',
  'not-nominated',
  'approved',
  'returned',
  'rejected',
  'waitlisted',
  'confirmed',
  'completed',
  'not-passed',
  'withdrawn',
] as const;
/** Where one person's application to a cohort stands. */
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** States of a follow-up; overdue and unknown are derived. */
export const FOLLOW_UP_STATES = ['open', 'kept', 'dropped'] as const;
/** What is said of a promise. */
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** The state of any portfolio item. */
export type ItemState = ThemeState | NetworkState | ProjectState | CohortState;
