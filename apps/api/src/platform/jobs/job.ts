import type { EntityManager } from 'typeorm';

/** What a job is asked to do, as its handler sees it. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly payload: unknown;
  /** This attempt included. */
  readonly attempts: number;
}

/** A job taken by one runner; the lock is new with every take, so that who lost it can no longer settle the job. */
export interface TakenJob extends Job {
  readonly lock: string;
}

/** Written in the transaction that marks the job done: both stand or neither. */
export type JobEffect = (manager: EntityManager) => Promise<void>;

/**
 * Does the work of one kind. The signal says that the lock is lost or the server stops. What the work leaves in the
 * database is returned, not written, so that it is written once even when the process dies between work and mark.
 */
export type JobHandler = (job: Job, signal: AbortSignal) => Promise<JobEffect | null>;

/** After so many attempts a job stays where it is, with its last error, for a person to look at. */
export const MOST_ATTEMPTS = 8;

const FIRST_PAUSE = 30;
const GROWTH = 4;
const LONGEST_PAUSE = 6 * 60 * 60;

/** Seconds to wait after that many failed attempts: half a minute, two, eight … six hours at most. */
export function pauseAfter(attempts: number): number {
  return Math.min(FIRST_PAUSE * GROWTH ** Math.max(0, attempts - 1), LONGEST_PAUSE);
}
