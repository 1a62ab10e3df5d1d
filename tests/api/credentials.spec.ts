import type { InvitationReply, Problem } from '@netvaerksoverblik/contracts';
import { JobRunner } from '@netvaerksoverblik/api';
import { anAccount, signedIn, type Account } from '../support/accounts.js';
import { unique, type Answer, type ApiClient } from '../support/api-client.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

const PASSWORD = 'tre grønne gafler i en sko';
const OTHER = 'syv blå tallerkener på taget';

const codeOf = ({ status, body }: Answer<unknown>): [number, string] => [status, (body as Problem).code];
const signIn = (viewer: ApiClient, username: string, password: string): Promise<Answer> =>
  viewer.post('/api/v1/session', { username, password });
const tokenIn = (link: string | null): string => new URL(link ?? 'http://x').hash.slice(1);

/** Every text of every table in one. */
async function wholeDatabase({ dataSource }: TestApp): Promise<string> {
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  const texts = await Promise.all(
    tables.map(({ name }) =>
      dataSource.query<{ text: string | null }[]>(`SELECT string_agg(t::text, ' ') AS text FROM "${name}" t`),
    ),
  );
  return texts.map(([row]) => row?.text ?? '').join('\n');
}

async function anInvited(app: TestApp, boss: Account, email?: string): Promise<{ id: string; username: string }> {
  const username = unique('bodil').replace(' ', '.');
  const made = await boss.viewer.post<{ id: string }>('/api/v1/accounts', {
    name: 'Bodil Krage',
    username,
    ...(email ? { email } : {}),
  });
  await app.dataSource.query(`INSERT INTO user_role (user_id, role, from_on) VALUES ($1, 'reader', '2020-01-01')`, [
    made.body.id,
  ]);
  return { id: made.body.id, username };
}

describe('passwords without a mail server', () => {
  let app: TestApp;
  let boss: Account;

  beforeAll(async () => {
    app = await startTestApp();
    boss = await anAccount(app, { roles: [{ role: 'administrator' }] });
  });
  afterAll(() => app.close());

  const invite = (id: string): Promise<Answer<InvitationReply>> =>
    boss.viewer.post<InvitationReply>(`/api/v1/accounts/${id}/invitation`, {});
  const choose = (token: string, password = PASSWORD): Promise<Answer> =>
    app.client().post('/api/v1/session/password-by-link', { token, password });

  it('are chosen by a link that is shown to the administrator once and kept nowhere', async () => {
    const { id, username } = await anInvited(app, boss);
    const { status, body } = await invite(id);
    expect([status, body.sentTo]).toEqual([200, null]);
    const token = tokenIn(body.link);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(new URL(body.link ?? '').search).toBe('');
    expect(await wholeDatabase(app)).not.toContain(token);
    expect(codeOf(await signIn(app.client(), username, PASSWORD))).toEqual([401, 'session.bad-credentials']);
    expect((await choose(token)).status).toBe(204);
    const viewer = app.client();
    expect((await signIn(viewer, username, PASSWORD)).status).toBe(200);
    expect((await viewer.get('/api/v1/portfolio')).status).toBe(200);
    expect(await wholeDatabase(app)).not.toContain(PASSWORD);
  });

  it('are chosen once by a link, in time, and by the last link that was given', async () => {
    const { id } = await anInvited(app, boss);
    const first = tokenIn((await invite(id)).body.link);
    const second = tokenIn((await invite(id)).body.link);
    expect(codeOf(await choose(first))).toEqual([410, 'session.link-expired']);
    expect((await choose(second)).status).toBe(204);
    expect(codeOf(await choose(second, OTHER))).toEqual([410, 'session.link-expired']);
    const third = tokenIn((await invite(id)).body.link);
    await app.dataSource.query(`UPDATE account_link SET expires_at = now() WHERE user_id = $1`, [id]);
    expect(codeOf(await choose(third))).toEqual([410, 'session.link-expired']);
    expect(codeOf(await choose('x'.repeat(43)))).toEqual([410, 'session.link-expired']);
  });

  it('are chosen by nobody whose account is closed', async () => {
    const { id } = await anInvited(app, boss);
    const token = tokenIn((await invite(id)).body.link);
    await app.dataSource.query(`UPDATE app_user SET disabled_at = now() WHERE id = $1`, [id]);
    expect(codeOf(await choose(token))).toEqual([410, 'session.link-expired']);
    expect(codeOf(await invite(id))).toEqual([409, 'account.not-invitable']);
  });

  it('end the sessions from before when they are set', async () => {
    const { id } = await anInvited(app, boss);
    const before = await signedIn(app, id);
    expect((await choose(tokenIn((await invite(id)).body.link))).status).toBe(204);
    expect((await before.get('/api/v1/session')).status).toBe(401);
  });

  it.each([
    ['the name', 'Bodil Krage Bodil'],
    ['what everybody tries', 'Adgangskode-1234'],
    ['the same sign again and again', 'aaaaaaaaaaaaaaaa'],
    ['the product and the year', 'Netværksoverblik2026'],
  ])('are no %s, and the link is good for another', async (_what, password) => {
    const { id } = await anInvited(app, boss);
    const token = tokenIn((await invite(id)).body.link);
    const refused = await choose(token, password);
    expect(refused.status).toBe(400);
    expect((refused.body as Problem).errors).toMatchObject([{ path: 'password', code: 'guessable' }]);
    expect((await choose(token)).status).toBe(204);
  });

  it('are changed by whoever knows the one that stands; the other sessions end', async () => {
    const { id, username } = await anInvited(app, boss);
    await choose(tokenIn((await invite(id)).body.link));
    const [here, there] = [app.client(), app.client()];
    await signIn(here, username, PASSWORD);
    await signIn(there, username, PASSWORD);
    const path = '/api/v1/session/password';
    expect(codeOf(await here.post(path, { current: OTHER, password: OTHER }))).toEqual([
      401,
      'session.bad-credentials',
    ]);
    expect((await here.post(path, { current: PASSWORD, password: OTHER })).status).toBe(204);
    expect((await here.get('/api/v1/session')).status).toBe(200);
    expect((await there.get('/api/v1/session')).status).toBe(401);
    expect((await signIn(app.client(), username, PASSWORD)).status).toBe(401);
    expect((await signIn(app.client(), username, OTHER)).status).toBe(200);
  });

  it('P5 are guessed ten times for an account, whatever else is sent, also where the old one is asked for', async () => {
    const { id, username } = await anInvited(app, boss);
    await choose(tokenIn((await invite(id)).body.link));
    const viewer = app.client();
    await signIn(viewer, username, PASSWORD);
    const guesses: number[] = [];
    for (let number = 0; number < 12; number += 1) {
      const answer = await viewer.post('/api/v1/session/password', {
        current: `gæt ${number}`,
        password: `${OTHER} ${number}`,
      });
      guesses.push(answer.status);
    }
    expect(guesses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
    expect((await signIn(app.client(), username, PASSWORD)).status).toBe(429);
    expect((await signIn(app.client(), username.toUpperCase(), PASSWORD)).status).toBe(429);
  });

  it('are not reset where no mail can be sent', async () => {
    expect(codeOf(await app.client().post('/api/v1/session/reset', { account: 'nogen' }))).toEqual([
      409,
      'session.no-mail',
    ]);
  });

  it('are an invitation of an administrator alone, and for accounts that have one to choose', async () => {
    const { id } = await anInvited(app, boss);
    const office = await anAccount(app, { roles: [{ role: 'secretariat' }] });
    expect((await office.viewer.post(`/api/v1/accounts/${id}/invitation`, {})).status).toBe(403);
    await app.as('reader');
    const [demo] = await app.dataSource.query<{ id: string }[]>(`SELECT id FROM app_user WHERE kind = 'demo' LIMIT 1`);
    expect(codeOf(await invite(demo?.id ?? ''))).toEqual([409, 'account.demo']);
  });
});

describe('passwords with a mail server', () => {
  let mails: MailServer;
  let app: TestApp;
  let boss: Account;

  beforeAll(async () => {
    mails = await startMailServer();
    app = await startTestApp({
      env: { SMTP_URL: mails.url, MAIL_FROM: 'overblik@egelund.example', PUBLIC_URL: 'http://127.0.0.1:3000' },
    });
    await app.app.get(JobRunner).start(100);
    boss = await anAccount(app, { roles: [{ role: 'administrator' }] });
  });
  afterAll(async () => {
    await app.close();
    await mails.close();
  });

  /** The token of the newest mail, as it came over the wire. */
  async function mailedToken(count: number): Promise<string> {
    await until(() => mails.mails.length >= count);
    const text = (mails.mails[count - 1] ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=');
    return /#([\w-]{43})/.exec(text)?.[1] ?? '';
  }
  const choose = (token: string, password: string): Promise<Answer> =>
    app.client().post('/api/v1/session/password-by-link', { token, password });

  it('are chosen by a mailed link, which the database never holds', async () => {
    const { id, username } = await anInvited(app, boss, 'bodil@egelund.example');
    const { body } = await boss.viewer.post<InvitationReply>(`/api/v1/accounts/${id}/invitation`, {});
    expect(body).toMatchObject({ sentTo: 'bodil@egelund.example', link: null });
    const token = await mailedToken(1);
    expect(await wholeDatabase(app)).not.toContain(token);
    expect((await choose(token, PASSWORD)).status).toBe(204);
    expect((await signIn(app.client(), username, PASSWORD)).status).toBe(200);
  });

  it('are reset by mail for whoever has an account, and answered the same for whoever has none', async () => {
    const { id } = await anInvited(app, boss, 'aase@egelund.example');
    await boss.viewer.post(`/api/v1/accounts/${id}/invitation`, {});
    await choose(await mailedToken(mails.mails.length + 1), PASSWORD);
    const before = mails.mails.length;
    const ask = (account: string): Promise<Answer> => app.client().post('/api/v1/session/reset', { account });
    const [nobody, known] = [await ask('ingen@egelund.example'), await ask('AASE@egelund.example')];
    expect([nobody.status, nobody.text]).toEqual([known.status, known.text]);
    expect(known.status).toBe(204);
    const session = await signedIn(app, id);
    const token = await mailedToken(before + 1);
    expect((await session.get('/api/v1/session')).status).toBe(200);
    expect((await choose(token, OTHER)).status).toBe(204);
    expect((await session.get('/api/v1/session')).status).toBe(401);
    expect(codeOf(await choose(token, PASSWORD))).toEqual([410, 'session.link-expired']);
    expect(mails.mails).toHaveLength(before + 1);
  });
});
