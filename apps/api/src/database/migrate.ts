import type { DataSource, QueryRunner } from 'typeorm';
import type { Log } from '../platform/logging.js';
import type { Database } from './connections.js';
import { ownerDataSource } from './data-source.js';
import { withClient } from './embedded/running-server.js';
import { grantApplicationRights } from './grants.js';

/** Any number, as long as every version of the program uses the same. */
const MIGRATION_LOCK = 0x6e76_6d67;
const START_LOCK = 0x6e76_7374;

async function applicationRoleOf(database: Database): Promise<string> {
  if (database.setRole) return database.setRole;
  return await withClient(database.applicationUrl, async (client) => {
    const { rows } = await client.query<{ role: string }>('SELECT current_user AS role');
    return rows[0]?.role ?? '';
  });
}

async function grantInOneTransaction(runner: QueryRunner, role: string): Promise<void> {
  await runner.startTransaction();
  try {
    await grantApplicationRights(runner, role);
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}

async function migrateLocked(owner: DataSource, role: string, log: Log): Promise<void> {
  const runner = owner.createQueryRunner();
  await runner.connect();
  try {
    // Two processes that start at once would both try to make the same tables.
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await owner.runMigrations({ transaction: 'all' });
    if (done.length > 0) log.info({ migrations: done.map(({ name }) => name) }, 'migrations were run');
    await grantInOneTransaction(runner, role);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await runner.release();
  }
}

/** Brings the schema and the rights of the application role up to date. */
export async function migrate(database: Database, log: Log): Promise<void> {
  const role = await applicationRoleOf(database);
  const owner = await ownerDataSource(database).initialize();
  try {
    await migrateLocked(owner, role, log);
  } finally {
    await owner.destroy();
  }
}

/** Two processes that start at once fill the new database one after the other; the second finds it filled. */
export async function underStartLock<T>(database: Database, action: () => Promise<T>): Promise<T> {
  return await withClient(database.ownerUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [START_LOCK]);
    return await action();
  });
}
