import type { DataSource, EntityManager } from 'typeorm';
import { RECORDING_LOCK } from '../portfolio/index.js';

/** Does something under the recording lock and takes it all back: nothing of it is ever seen by others. */
export async function simulated<T>(dataSource: DataSource, act: (manager: EntityManager) => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query(`SELECT pg_advisory_xact_lock($1)`, [RECORDING_LOCK]);
    return await act(runner.manager);
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
}
