import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Log } from '../platform/logging.js';
import type { Database } from './connections.js';
import { DANISH_TEXT_SEARCH } from './danish.js';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

const DATE = 1082;
const DATE_ARRAY = 1182;

const dayOrNull = (value: string): string | null => (value === 'NULL' ? null : value);

/** A day has no time zone: dates stay the strings that PostgreSQL sends, YYYY-MM-DD. */
function typeParsers(): pg.TypeOverrides {
  const types = new pg.TypeOverrides();
  types.setTypeParser(DATE, (value: string) => value);
  types.setTypeParser(DATE_ARRAY, (value: string) => value.match(/[\d-]+|NULL/g)?.map(dayOrNull) ?? []);
  return types;
}

/** A backend that is terminated while its client is checked out must be a failed query, not the end of the process. */
function watchedClient(log: Log | undefined): typeof pg.Client {
  return class extends pg.Client {
    constructor(config?: string | pg.ClientConfig) {
      super(config);
      this.on('error', (error) => log?.warn({ err: error }, 'a database connection was lost'));
    }
  };
}

function options(url: string, name: string, extra: pg.PoolConfig, log?: Log): PostgresOptions {
  return {
    type: 'postgres',
    url,
    applicationName: name,
    entities,
    migrations,
    synchronize: false,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
    installExtensions: false,
    // Names the function behind generated keys, gen_random_uuid(), which PostgreSQL has of its own.
    uuidExtension: 'pgcrypto',
    logging: false,
    poolErrorHandler: (error: unknown) => log?.debug({ err: error }, 'an idle database connection was dropped'),
    extra: {
      Client: watchedClient(log),
      types: typeParsers(),
      connectionTimeoutMillis: 2000,
      keepAlive: true,
      ...extra,
    },
  };
}

/** Settings that every session of the application starts with; RESET and DISCARD come back to them. */
function sessionSettings(setRole: string | null): string {
  const settings = {
    max_parallel_workers_per_gather: '0',
    default_text_search_config: DANISH_TEXT_SEARCH,
    timezone: 'UTC',
    ...(setRole ? { role: setRole } : {}),
  };
  return Object.entries(settings)
    .map(([key, value]) => `-c ${key}=${value}`)
    .join(' ');
}

/** Connections of the application role, not yet initialised. */
export function applicationDataSource(database: Pick<Database, 'applicationUrl' | 'setRole'>, log?: Log): DataSource {
  return new DataSource(
    options(
      database.applicationUrl,
      'netvaerksoverblik',
      {
        max: 10,
        statement_timeout: 10_000,
        lock_timeout: 2000,
        idle_in_transaction_session_timeout: 15_000,
        options: sessionSettings(database.setRole),
      },
      log,
    ),
  );
}

/** Connections of the owner, for migrations and rights; not yet initialised. */
export function ownerDataSource(database: Pick<Database, 'ownerUrl'>): DataSource {
  return new DataSource(options(database.ownerUrl, 'netvaerksoverblik-migrations', { max: 3 }));
}

/** The pool under TypeORM, for prepared named reads: `readPool(ds).query({ name, text, values })`. */
export function readPool(dataSource: DataSource): pg.Pool {
  return (dataSource.driver as PostgresDriver).master as pg.Pool;
}
