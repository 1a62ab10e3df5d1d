/** How far something that a network or project has thought out has come. */
export const SOLUTION_STATES = ['idea', 'designing', 'testing', 'adopted', 'dropped'] as const;
/** A state of a solution. */
export type SolutionState = (typeof SOLUTION_STATES)[number];

/** What operations answered to a recommendation of a network. */
export const OPERATIONS_ANSWERS = ['open', 'adopted', 'partly', 'rejected'] as const;
/** An answer of operations; `open` is none yet. */
export type OperationsAnswer = (typeof OPERATIONS_ANSWERS)[number];

/** A solution with its days (ISO dates); null where nobody has said. */
export interface SolutionDates {
  readonly state: SolutionState;
  readonly designedOn: string | null;
  readonly testFrom: string | null;
  readonly testTo: string | null;
  /** When it was adopted or dropped. */
  readonly endedOn: string | null;
}

const reached = (day: string | null, date: string): boolean => day !== null && day <= date;

/** The state that a solution had on a date, as far as its days tell; the state of today where they tell nothing. */
export function solutionStateOn(solution: SolutionDates, date: string): SolutionState {
  const { state, designedOn, testFrom, endedOn } = solution;
  const isOver = state === 'adopted' || state === 'dropped';
  if (state === 'idea' || state === 'designing') return state;
  if (isOver && (endedOn === null || reached(endedOn, date))) return state;
  if (reached(testFrom, date)) return 'testing';
  return testFrom === null && designedOn === null ? state : 'designing';
}

/** The first day on which the solution counts as designed; null: not yet. What is tested or adopted has been designed. */
export function designedSince({ state, designedOn, testFrom, endedOn }: SolutionDates): string | null {
  if (state === 'idea') return null;
  return designedOn ?? testFrom ?? (state === 'adopted' ? endedOn : null);
}

/** How many of the solutions were designed by a date, counted against a project's target. */
export function countDesigned(solutions: readonly SolutionDates[], date: string): number {
  return solutions.filter((solution) => reached(designedSince(solution), date)).length;
}
