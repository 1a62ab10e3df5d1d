import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { readPool } from '../../database/data-source.js';
import { MOST_ATTEMPTS, pauseAfter, type JobEffect, type TakenJob } from './job.js';

/** Seconds after which a job whose runner is silent is free again. */
export const LEASE = 60;

const LONGEST_ERROR = 1000;

/** The attempt counts when the job is taken: one that takes the whole process down must not come back for ever. */
const TAKE = `UPDATE job SET locked_by = $1, locked_at = now(), locked_until = now() + make_interval(secs => $2),
    attempts = attempts + 1
  WHERE id = (SELECT id FROM job
    WHERE done_at IS NULL AND run_at <= now() AND attempts < $3 AND kind = ANY($4)
      AND (locked_until IS NULL OR locked_until < now())
    ORDER BY run_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id, kind, key, payload, attempts, locked_by AS lock`;

const RENEW = `UPDATE job SET locked_until = now() + make_interval(secs => $3) WHERE id = $1 AND locked_by = $2`;

const UNLOCK = `locked_by = NULL, locked_at = NULL, locked_until = NULL`;

const DONE = `UPDATE job SET done_at = now(), last_error = NULL, ${UNLOCK} WHERE id = $1 AND locked_by = $2 RETURNING id`;

const FAILED = `UPDATE job SET last_error = $3, run_at = now() + make_interval(secs => $4), ${UNLOCK}
  WHERE id = $1 AND locked_by = $2`;

const GIVEN_BACK = `UPDATE job SET attempts = attempts - 1, ${UNLOCK} WHERE id = $1 AND locked_by = $2`;

/** Raised inside the marking transaction, so that the effect of a job that another runner now has is undone. */
class LostLock extends Error {}

/** The job table as runners use it. Time is the database's: several servers share it. */
export class JobTable {
  constructor(private readonly dataSource: DataSource) {}

  /** The next job that is due, or null; what another runner is just taking is stepped over. */
  async take(kinds: readonly string[], lease = LEASE): Promise<TakenJob | null> {
    const taken = await readPool(this.dataSource).query(TAKE, [randomUUID(), lease, MOST_ATTEMPTS, [...kinds]]);
    return (taken.rows[0] as TakenJob | undefined) ?? null;
  }

  /** False when the job has been given to another in the meantime. */
  async renew({ id, lock }: TakenJob, lease = LEASE): Promise<boolean> {
    const { rowCount } = await readPool(this.dataSource).query(RENEW, [id, lock, lease]);
    return rowCount === 1;
  }

  /** Marks the job done together with what it leaves; false, and nothing written, when the lock was lost. */
  async finish({ id, lock }: TakenJob, effect: JobEffect | null): Promise<boolean> {
    try {
      await this.dataSource.transaction(async (manager) => {
        const [rows] = await manager.query<[unknown[], number]>(DONE, [id, lock]);
        if (rows.length === 0) throw new LostLock();
        await effect?.(manager);
      });
      return true;
    } catch (error) {
      if (error instanceof LostLock) return false;
      throw error;
    }
  }

  async fail({ id, lock, attempts }: TakenJob, error: unknown): Promise<void> {
    const words = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_ERROR);
    await readPool(this.dataSource).query(FAILED, [id, lock, words, pauseAfter(attempts)]);
  }

  /** Another runner may take it at once, and the attempt does not count. */
  async giveBack({ id, lock }: TakenJob): Promise<void> {
    await readPool(this.dataSource).query(GIVEN_BACK, [id, lock]);
  }
}
