import { readPool } from '@netvaerksoverblik/api';
import type { Problem } from '@netvaerksoverblik/contracts';
import { FixedClock } from '../support/fixed-clock.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let clock: FixedClock;
let test: TestApp;

beforeEach(async () => {
  clock = new FixedClock('2026-03-02T09:00:00Z');
  test = await startTestApp({ clock });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await test.close();
});

const times = (count: number, path: string) => Promise.all(Array.from({ length: count }, () => test.nobody.get(path)));

it('says that it lives without touching the database', async () => {
  const query = jest.spyOn(readPool(test.dataSource), 'query');
  const answers = await times(50, '/health/live');
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(query).not.toHaveBeenCalled();
});

it('asks the database at most every two seconds, however often it is asked', async () => {
  const query = jest.spyOn(readPool(test.dataSource), 'query');
  await times(50, '/health/ready');
  expect(query).toHaveBeenCalledTimes(1);
  clock.pass(2000);
  await times(50, '/health/ready');
  expect(query).toHaveBeenCalledTimes(2);
});

it('is not ready while the database does not answer, and says when to ask again', async () => {
  jest.spyOn(readPool(test.dataSource), 'query').mockRejectedValue(new Error('Connection terminated') as never);
  const { status, body, headers } = await test.nobody.get<Problem>('/health/ready');
  expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'server.unavailable', '2']);
  expect((await test.nobody.get('/health/live')).status).toBe(200);
  jest.restoreAllMocks();
  clock.pass(2000);
  expect((await test.nobody.get('/health/ready')).status).toBe(200);
});
