import { CLEAN_UP, CleanUp, JobRunner, Outbox } from '@netvaerksoverblik/api';
import { FixedClock } from '../support/fixed-clock.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ clock: new FixedClock('2099-06-17T10:00:00Z') });
});

afterAll(() => app.close());

const query = <Row>(sql: string, params: unknown[] = []): Promise<Row[]> => app.dataSource.query<Row[]>(sql, params);

async function aJob(key: string, doneAgo: string | null): Promise<void> {
  const done = doneAgo === null ? 'NULL' : `now() - interval '${doneAgo}'`;
  await query(
    `INSERT INTO job (kind, key, done_at, created_at) VALUES ('test', $1, ${done}, now() - interval '1 year')`,
    [key],
  );
}

async function aMail(subject: string, age: string, sent: boolean): Promise<string> {
  const mail = { recipient: 'inge@egelund.example', subject, text: 'To temaer.' };
  const id = await app.dataSource.transaction((manager) => app.app.get(Outbox).write(manager, mail));
  await query(
    `UPDATE outbox SET created_at = now() - $2::interval, sent_at = CASE WHEN $3 THEN now() - $2::interval END WHERE id = $1`,
    [id, age, sent],
  );
  return id;
}

async function aKey(key: string, age: string): Promise<void> {
  await app.as('secretariat');
  await query(
    `INSERT INTO idempotency_key (user_id, key, route, body_hash, created_at)
     SELECT id, $1, 'POST /test', '\\x00', now() - $2::interval FROM app_user LIMIT 1`,
    [key, age],
  );
}

const nights = () =>
  query<{ key: string; done: boolean }>(
    `SELECT key, done_at IS NOT NULL AS done FROM job WHERE kind = $1 ORDER BY key`,
    [CLEAN_UP],
  );

it('is planned once a night, however many servers start', async () => {
  await Promise.all([1, 2, 3].map(() => app.app.get(CleanUp).plan()));
  expect(await nights()).toEqual([{ key: '2099-06-18', done: false }]);
});

it('takes away what is over, leaves what is not, and plans the next night', async () => {
  await aJob('done long ago', '31 days');
  await aJob('done lately', '29 days');
  await aJob('never done', null);
  await aMail('sendt for længe siden', '91 days', true);
  await aMail('sendt for nylig', '89 days', true);
  await aMail('skrevet for længe siden', '91 days', false);
  const waiting = await aMail('venter endnu', '91 days', false);
  await query(`INSERT INTO job (kind, key, attempts) VALUES ('send-mail', $1, 8)`, [waiting]);
  await aKey('an old key', '8 days');
  await aKey('a young key', '6 days');
  await query(`DELETE FROM job WHERE kind = $1`, [CLEAN_UP]);
  await query(`INSERT INTO job (kind, key) VALUES ($1, '2099-06-17')`, [CLEAN_UP]);

  const runner = app.app.get(JobRunner);
  await runner.start(50);
  await until(async () => (await nights()).some(({ done }) => done));
  await runner.stop(0);

  expect(await nights()).toEqual([
    { key: '2099-06-17', done: true },
    { key: '2099-06-18', done: false },
  ]);
  const jobs = await query<{ key: string }>(`SELECT key FROM job WHERE kind = 'test' ORDER BY key`);
  expect(jobs.map(({ key }) => key)).toEqual(['done lately', 'never done']);
  const mails = await query<{ subject: string }>(`SELECT subject FROM outbox ORDER BY subject`);
  expect(mails.map(({ subject }) => subject)).toEqual(['sendt for nylig', 'venter endnu']);
  const keys = await query<{ key: string }>(`SELECT key FROM idempotency_key`);
  expect(keys.map(({ key }) => key)).toEqual(['a young key']);
});
