import type { DataSource } from 'typeorm';
import type { Env } from '../platform/env.js';
import type { Log } from '../platform/logging.js';
import type { Database } from './connections.js';

export interface PrepareDataOptions {
  dataSource: DataSource;
  database: Database;
  env: Env;
  log: Log;
}

/** Brings reference data, demo and the first administrator link into a migrated database. */
export async function prepareData({ log }: PrepareDataOptions): Promise<void> {
  await Promise.resolve();
  log.debug('no start data yet');
}
