import { readPool } from '@netvaerksoverblik/api';
import type { Problem } from '@netvaerksoverblik/contracts';
import { Client, type PoolClient } from 'pg';
import type { ApiClient } from '../support/api-client.js';
import { superuserUrl } from '../support/database.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let test: TestApp;
let viewer: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  viewer = await test.as('reader');
});
afterAll(() => test.close());

it('answers 503 and when to ask again while every connection is taken, and lives on', async () => {
  const pool = readPool(test.dataSource);
  const taken: PoolClient[] = await Promise.all(Array.from({ length: 10 }, () => pool.connect()));
  const begun = performance.now();
  const { status, body, headers } = await viewer.get<Problem>('/api/v1/session');
  const waited = performance.now() - begun;
  const alive = await viewer.get('/health/live');
  taken.forEach((client) => client.release());
  expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'server.unavailable', '2']);
  expect(waited).toBeLessThan(3000);
  expect(alive.status).toBe(200);
  expect((await viewer.get('/api/v1/session')).status).toBe(200);
});

it('survives that its connections are ended by the server, answering 503 at most', async () => {
  const killer = new Client({ connectionString: superuserUrl(test.database) });
  await killer.connect();
  const statuses: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    const asked = Array.from({ length: 10 }, () => viewer.get('/api/v1/session'));
    await killer.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()`,
      [test.database.name],
    );
    statuses.push(...(await Promise.all(asked)).map(({ status }) => status));
  }
  await killer.end();
  expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
  expect((await viewer.get('/api/v1/session')).status).toBe(200);
});

it('answers a statement that takes too long with 503', async () => {
  const locker = new Client({ connectionString: test.database.ownerUrl });
  await locker.connect();
  await locker.query('BEGIN; LOCK TABLE session IN ACCESS EXCLUSIVE MODE');
  const { status, body } = await viewer.get<Problem>('/api/v1/session');
  await locker.query('ROLLBACK');
  await locker.end();
  expect([status, body.code]).toEqual([503, 'server.busy']);
});
