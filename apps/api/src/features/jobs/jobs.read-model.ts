import { Inject, Injectable } from '@nestjs/common';
import type { JobListReply, JobReply } from '@netvaerksoverblik/contracts';
import { MOST_ATTEMPTS } from '../../platform/jobs/job.js';
import { ReadPool } from '../../platform/read-pool.js';

type JobRow = Omit<JobReply, 'createdAt'> & { created_at: Date };

/** Given up: no attempt is left, and nobody is at it. */
export const GIVEN_UP = `done_at IS NULL AND attempts >= ${MOST_ATTEMPTS} AND (locked_until IS NULL OR locked_until < now())`;

const JOBS = `SELECT id::text, kind, key, attempts, created_at, last_error AS error FROM job
  WHERE ${GIVEN_UP} ORDER BY created_at DESC, id DESC LIMIT $1`;

const WAITING = `SELECT count(*)::integer AS waiting FROM job WHERE done_at IS NULL AND NOT (${GIVEN_UP})`;

const NEWEST = 200;

@Injectable()
export class JobsReadModel {
  constructor(@Inject(ReadPool) private readonly pool: ReadPool) {}

  async list(): Promise<JobListReply> {
    const [rows, counts] = await Promise.all([
      this.pool.rows<JobRow>('jobs-given-up', JOBS, [NEWEST]),
      this.pool.rows<{ waiting: number }>('jobs-waiting', WAITING),
    ]);
    return {
      items: rows.map(({ created_at, ...job }) => ({ ...job, createdAt: created_at.toISOString() })),
      waiting: counts[0]?.waiting ?? 0,
    };
  }
}
