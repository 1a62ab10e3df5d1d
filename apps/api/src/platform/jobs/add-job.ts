import type { EntityManager } from 'typeorm';

export interface NewJob {
  readonly kind: string;
  /** One job a kind and key, ever: adding it again, also when it is done, changes nothing. */
  readonly key: string;
  readonly payload?: object;
  /** At once when left out. */
  readonly runAt?: Date;
}

/** Channel on which runners hear of new jobs. */
export const JOB_CHANNEL = 'job';

/** Adds a job in the transaction of what causes it; runners hear of it when that is committed. */
export async function addJob(manager: EntityManager, { kind, key, payload, runAt }: NewJob): Promise<void> {
  await manager.query(
    `INSERT INTO job (kind, key, payload, run_at) VALUES ($1, $2, $3, coalesce($4::timestamptz, now()))
     ON CONFLICT (kind, key) DO NOTHING`,
    [kind, key, JSON.stringify(payload ?? {}), runAt ?? null],
  );
  await manager.query(`SELECT pg_notify($1, '')`, [JOB_CHANNEL]);
}
