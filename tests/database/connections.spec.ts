import { applicationDataSource, readPool } from '@netvaerksoverblik/api';
import type { DataSource } from 'typeorm';
import { cloneDatabase, superuserUrl, type ClonedDatabase } from '../support/database.js';
import { withClient } from '../support/sql-client.js';

let database: ClonedDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await applicationDataSource(database).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.stop();
});

async function terminateAll(): Promise<void> {
  await withClient(superuserUrl(database), (client) =>
    client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    ),
  );
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return await work.then(
    () => 'no error',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
}

describe('the connections of the application', () => {
  it('read days as YYYY-MM-DD, alone and in arrays', async () => {
    const query = `SELECT date '2017-06-14' AS day, ARRAY[date '2017-06-14', NULL, date '0099-01-02'] AS days, ARRAY[]::date[] AS none`;
    const expected = [{ day: '2017-06-14', days: ['2017-06-14', null, '0099-01-02'], none: [] }];

    expect(await dataSource.query(query)).toEqual(expected);
    expect((await readPool(dataSource).query({ name: 'days', text: query })).rows).toEqual(expected);
  });

  it('start with every time-out and setting', async () => {
    const names = [
      'statement_timeout',
      'lock_timeout',
      'idle_in_transaction_session_timeout',
      'max_parallel_workers_per_gather',
      'default_text_search_config',
      'TimeZone',
      'application_name',
    ];
    const rows: { value: string }[] = await dataSource.query(
      'SELECT current_setting(name) AS value FROM unnest($1::text[]) AS name',
      [names],
    );

    expect(rows.map(({ value }) => value)).toEqual([
      '10s',
      '2s',
      '15s',
      '0',
      'pg_catalog.danish',
      'UTC',
      'netvaerksoverblik',
    ]);
  });

  it('end a wait for a lock after two seconds', async () => {
    const holder = dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query('LOCK TABLE meeting IN ROW EXCLUSIVE MODE');
    const code = await withClient(superuserUrl(database), async (client) => {
      await client.query('BEGIN');
      await client.query('SELECT pg_advisory_xact_lock(42)');
      return await codeOf(dataSource.query('SELECT pg_advisory_xact_lock(42)'));
    });
    await holder.rollbackTransaction();
    await holder.release();

    expect(code).toBe('55P03');
  });

  it('refuse after two seconds when all are taken', async () => {
    const runners = Array.from({ length: 10 }, () => dataSource.createQueryRunner());
    await Promise.all(runners.map((runner) => runner.connect()));
    const before = performance.now();
    const code = await codeOf(dataSource.query('SELECT 1'));
    const waited = performance.now() - before;
    await Promise.all(runners.map((runner) => runner.release()));

    expect(code).toMatch(/timeout/);
    expect(waited).toBeGreaterThan(1900);
    expect(waited).toBeLessThan(4000);
  });

  it('survive the end of idle and of checked-out sessions', async () => {
    const client = await readPool(dataSource).connect();
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    await terminateAll();
    await new Promise((resolve) => setTimeout(resolve, 200));

    expect(await codeOf(client.query('SELECT 1'))).not.toBe('no error');
    expect(await codeOf(runner.query('SELECT 1'))).not.toBe('no error');
    client.release(true);
    await runner.release();
    expect(await dataSource.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('survive the end of a session in the middle of a statement', async () => {
    const sleeping = codeOf(dataSource.query('SELECT pg_sleep(5)'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await terminateAll();

    expect(await sleeping).toBe('57P01');
    expect(await dataSource.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('Danish text', () => {
  it('sorts æ, ø and å last and aa with å', async () => {
    const rows: { word: string }[] = await dataSource.query(
      `SELECT word FROM unnest(ARRAY['Åse', 'Zoo', 'Aalborg', 'Ø', 'A', 'Æ']) AS word ORDER BY word COLLATE "da-x-icu"`,
    );

    expect(rows.map(({ word }) => word)).toEqual(['A', 'Zoo', 'Æ', 'Ø', 'Aalborg', 'Åse']);
  });

  it('finds words by their stem, and parts of words with their Danish letters', async () => {
    const rows: unknown = await dataSource.query(
      `SELECT to_tsvector('bevillingerne') @@ to_tsquery('bevilling') AS stem, similarity('æøå', 'æøå') AS alike,
              unaccent('Ærø') AS plain, lower('ÆØÅ') AS small`,
    );

    expect(rows).toEqual([{ stem: true, alike: 1, plain: 'AEro', small: 'æøå' }]);
  });
});
