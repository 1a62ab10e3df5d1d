import type { Problem } from '@netvaerksoverblik/contracts';

/** The server refused, and said why. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** The server did not answer at all. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
}

export function isStatus(error: unknown, status: number): boolean {
  return error instanceof ProblemError && error.problem.status === status;
}
