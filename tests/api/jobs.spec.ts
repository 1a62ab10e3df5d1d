import { auditOf } from '../support/audit.js';
import { MOST_ATTEMPTS } from '@netvaerksoverblik/api';
import type { JobListReply } from '@netvaerksoverblik/contracts';
import { ACCESS_ROLES } from '@netvaerksoverblik/domain';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PATH = '/api/v1/jobs';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function aJob(key: string, attempts: number): Promise<string> {
  const rows = await app.dataSource.query<{ id: string }[]>(
    `INSERT INTO job (kind, key, attempts, last_error, run_at) VALUES ('test', $1, $2, 'Postkassen findes ikke', now() + interval '1 day')
     RETURNING id::text`,
    [key, attempts],
  );
  return rows[0]?.id ?? '';
}

it('shows jobs given up with their last error, and those alone', async () => {
  const id = await aJob('given up', MOST_ATTEMPTS);
  await aJob('tried again later', MOST_ATTEMPTS - 1);
  const { body } = await (await app.as('administrator')).get<JobListReply>(PATH);
  expect(body).toMatchObject({
    items: [{ id, kind: 'test', key: 'given up', attempts: MOST_ATTEMPTS, error: 'Postkassen findes ikke' }],
    waiting: 1,
  });
});

it('gives a job all its attempts again, once, and writes that down', async () => {
  const administrator = await app.as('administrator');
  const id = await aJob('again', MOST_ATTEMPTS);
  const retry = () => administrator.post<JobListReply>(`${PATH}/${id}/retry`);
  const [first, second] = await Promise.all([retry(), retry()]);
  expect([first.status, second.status].sort()).toEqual([200, 404]);
  const rows = await app.dataSource.query<unknown[]>(`SELECT attempts, run_at <= now() AS due FROM job WHERE id = $1`, [
    id,
  ]);
  expect(rows).toEqual([{ attempts: 0, due: true }]);
  const after = { kind: 'test', key: 'again', error: 'Postkassen findes ikke', job: id };
  expect(await auditOf(app.dataSource, 'job.retried')).toEqual([{ before: null, after }]);
});

it.each(['0', 'x', '-1', '99999999999999999999'])('knows no job %s', async (id) => {
  expect((await (await app.as('administrator')).post(`${PATH}/${id}/retry`)).status).toBe(400);
});

it.each(ACCESS_ROLES)('is for administrators: %s', async (role) => {
  const id = await aJob(`for ${role}`, MOST_ATTEMPTS);
  const viewer = await app.as(role);
  const wanted = role === 'administrator' ? [200, 200] : [403, 403];
  expect([(await viewer.get(PATH)).status, (await viewer.post(`${PATH}/${id}/retry`)).status]).toEqual(wanted);
});
