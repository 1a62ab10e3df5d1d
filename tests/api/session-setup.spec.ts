import { openSetupLink } from '@netvaerksoverblik/api';
import type { Problem, SessionReply, SignInOptionsReply } from '@netvaerksoverblik/contracts';
import { FixedClock } from '../support/fixed-clock.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const ADMINISTRATOR = { name: 'Kirsten Møller', username: 'kirsten', password: 'four plain words together' };

let clock: FixedClock;
let test: TestApp;

beforeEach(async () => {
  clock = new FixedClock('2026-03-02T09:00:00Z');
  test = await startTestApp({ clock, embedded: false });
});
afterEach(() => test.close());

const setUp = (token: string, change: object = {}) =>
  test.client().post<Problem & SessionReply>('/api/v1/session/setup', { token, ...ADMINISTRATOR, ...change });

it('makes the holder of the one-time link the administrator, who then signs in with the password', async () => {
  const token = (await openSetupLink(test.dataSource, clock)) ?? '';
  expect((await test.nobody.get<SignInOptionsReply>('/api/v1/session/options')).body).toMatchObject({
    setupOpen: true,
    localAccounts: false,
    demoRoles: [],
  });
  const { status, body } = await setUp(token);
  expect(status).toBe(200);
  expect(body.roles.map(({ role }) => role)).toEqual(['administrator', 'secretariat']);
  const { username, password } = ADMINISTRATOR;
  expect((await test.client().post('/api/v1/session', { username, password })).status).toBe(200);
  expect((await test.nobody.get<SignInOptionsReply>('/api/v1/session/options')).body).toMatchObject({
    setupOpen: false,
    localAccounts: true,
  });
});

it('works once', async () => {
  const token = (await openSetupLink(test.dataSource, clock)) ?? '';
  const answers = await Promise.all([setUp(token), setUp(token, { username: 'other' })]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await setUp(token)).body.code).toBe('session.setup-closed');
});

it('works for an hour', async () => {
  const token = (await openSetupLink(test.dataSource, clock)) ?? '';
  clock.pass(3_600_000);
  const { status, body } = await setUp(token);
  expect([status, body.code]).toEqual([410, 'session.setup-expired']);
  expect((await test.nobody.get<SignInOptionsReply>('/api/v1/session/options')).body.setupOpen).toBe(false);
});

it('replaces the link of an earlier start', async () => {
  const old = (await openSetupLink(test.dataSource, clock)) ?? '';
  await openSetupLink(test.dataSource, clock);
  expect((await setUp(old)).body.code).toBe('session.setup-expired');
});

it('opens no link once somebody can sign in', async () => {
  await setUp((await openSetupLink(test.dataSource, clock)) ?? '');
  expect(await openSetupLink(test.dataSource, clock)).toBeNull();
});

it('asks for a password of twelve characters and a plain user name', async () => {
  const token = (await openSetupLink(test.dataSource, clock)) ?? '';
  const { status, body } = await setUp(token, { password: 'short', username: 'demo:reader', name: ' ' });
  expect(status).toBe(400);
  expect(body.errors.map(({ path }) => path).sort()).toEqual(['name', 'password', 'username']);
});
