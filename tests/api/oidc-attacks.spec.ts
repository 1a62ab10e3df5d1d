import type { SessionReply, SignInSettingsReply } from '@netvaerksoverblik/contracts';
import { anAccount } from '../support/accounts.js';
import { unique, type Answer, type ApiClient } from '../support/api-client.js';
import { codeFor, startHostileIssuer, type HostileIssuer } from '../support/hostile-issuer.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const CLIENT = 'netvaerksoverblik';
const START = '/api/v1/session/oidc';
const SETTINGS = '/api/v1/sign-in';

describe('signing in elsewhere', () => {
  let issuer: HostileIssuer;
  let app: TestApp;
  let boss: ApiClient;

  beforeAll(async () => {
    issuer = await startHostileIssuer(CLIENT);
    app = await startTestApp({
      env: { OIDC_ISSUER: issuer.url, OIDC_CLIENT_ID: CLIENT, OIDC_CLIENT_SECRET: 'hemmelig' },
    });
    boss = (await anAccount(app, { roles: [{ role: 'administrator' }] })).viewer;
    await boss.post(`${SETTINGS}/claim-roles`, { claim: 'groups', value: 'alle', role: 'reader' });
  });
  afterAll(async () => {
    await app.close();
    await issuer.close();
  });
  beforeEach(() => issuer.lie({ claims: { groups: ['alle'] } }));

  const asked = (answer: Answer): URL => new URL(answer.headers.get('location') ?? '', app.baseUrl);

  /** One sign-in in one browser; what comes back from the issuer can be bent on the way. */
  async function signIn(
    sub: string,
    {
      browser = app.client(),
      next,
      bend = () => undefined,
    }: { browser?: ApiClient; next?: string; bend?: (back: URL) => void } = {},
  ): Promise<{ browser: ApiClient; answer: Answer; went: URL }> {
    const departure = await browser.get(`${START}${next === undefined ? '' : `?next=${encodeURIComponent(next)}`}`);
    const there = asked(departure).searchParams;
    const back = new URL(there.get('redirect_uri') ?? '');
    back.searchParams.set('code', codeFor(sub, there.get('nonce') ?? ''));
    back.searchParams.set('state', there.get('state') ?? '');
    back.searchParams.set('iss', issuer.url);
    bend(back);
    const answer = await browser.get(back.pathname + back.search);
    return { browser, answer, went: asked(answer) };
  }
  const failure = ({ went }: { went: URL }): string | null => went.searchParams.get('fejl');
  const session = (browser: ApiClient): Promise<Answer<SessionReply>> => browser.get<SessionReply>('/api/v1/session');

  it('asks with PKCE, state and nonce, each time others, and comes back to a page of our own', async () => {
    const [one, two] = [
      asked(await app.client().get(START)).searchParams,
      asked(await app.client().get(START)).searchParams,
    ];
    expect(one.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one.get(name)?.length).toBeGreaterThanOrEqual(43);
      expect(one.get(name)).not.toBe(two.get(name));
    }
    const { browser, answer, went } = await signIn('anne', { next: '/netvaerk?status=running' });
    expect([answer.status, went.pathname + went.search]).toEqual([303, '/netvaerk?status=running']);
    expect((await session(browser)).body).toMatchObject({
      user: { name: 'anne', demo: false },
      roles: [{ role: 'reader' }],
    });
    const verifier = issuer.tokenRequests.at(-1)?.get('code_verifier') ?? '';
    expect(verifier.length).toBeGreaterThanOrEqual(43);
  });

  it('P22 knows nobody by an e-mail address: another subject with the same address is another account', async () => {
    issuer.lie({ claims: { groups: ['alle'], email: 'anne@egelund.example', email_verified: true } });
    const first = await session((await signIn('anne-1')).browser);
    const second = await session((await signIn('anne-2')).browser);
    expect(second.body.user.id).not.toBe(first.body.user.id);
    const again = await session((await signIn('anne-1')).browser);
    expect(again.body.user.id).toBe(first.body.user.id);
  });

  it('P22 does not let a subject of another issuer into an account', async () => {
    const first = await session((await signIn('otto')).browser);
    await app.dataSource.query(`UPDATE user_identity SET issuer = 'https://elsewhere.example' WHERE subject = 'otto'`);
    const second = await session((await signIn('otto')).browser);
    expect(second.body.user.id).not.toBe(first.body.user.id);
  });

  it.each<[string, (back: URL) => void, string]>([
    ['no state', (back) => back.searchParams.delete('state'), 'session.attempt-unknown'],
    ['a state of nobody’s', (back) => back.searchParams.set('state', 'x'.repeat(43)), 'session.attempt-unknown'],
    [
      'the answer of another issuer',
      (back) => back.searchParams.set('iss', 'https://evil.example'),
      'session.refused-elsewhere',
    ],
    ['an answer of no issuer', (back) => back.searchParams.delete('iss'), 'session.refused-elsewhere'],
    [
      'an error for an answer',
      (back) => {
        back.searchParams.delete('code');
        back.searchParams.set('error', 'access_denied');
      },
      'session.refused-elsewhere',
    ],
    [
      'another’s nonce',
      (back) => back.searchParams.set('code', codeFor('eva', 'another')),
      'session.refused-elsewhere',
    ],
  ])('P22 refuses %s', async (_what, bend, code) => {
    const attempt = await signIn('eva', { bend });
    expect([failure(attempt), (await session(attempt.browser)).status]).toEqual([code, 401]);
  });

  it.each<[string, Parameters<HostileIssuer['lie']>[0]]>([
    ['no signature', { signature: 'none' }],
    ['the signature of a foreign key', { signature: 'foreign' }],
    ['another audience', { claims: { aud: 'another' } }],
    ['another issuer in the token', { claims: { iss: 'https://evil.example' } }],
    ['a token that has run out', { claims: { exp: Math.floor(Date.now() / 1000) - 3600 } }],
    ['no subject', { claims: { sub: undefined } }],
    ['no nonce', { claims: { nonce: undefined } }],
  ])('P22 refuses a token with %s', async (_what, lies) => {
    issuer.lie({ ...lies, claims: { groups: ['alle'], ...lies.claims } });
    const attempt = await signIn('mads');
    expect([failure(attempt), (await session(attempt.browser)).status]).toEqual(['session.refused-elsewhere', 401]);
  });

  it('P22 is finished once, and in the browser that began it', async () => {
    let taken = '';
    const first = await signIn('ida', { bend: (back) => (taken = back.pathname + back.search) });
    expect(failure(first)).toBeNull();
    expect(asked(await first.browser.get(taken)).searchParams.get('fejl')).toBe('session.attempt-unknown');
    const victim = app.client();
    const departure = await app.client().get(START);
    const there = asked(departure).searchParams;
    const back = `${START}/callback?code=${codeFor('ida', there.get('nonce') ?? '')}&state=${there.get('state') ?? ''}&iss=${encodeURIComponent(issuer.url)}`;
    expect(asked(await victim.get(back)).searchParams.get('fejl')).toBe('session.attempt-unknown');
    expect((await session(victim)).status).toBe(401);
  });

  it('P22 runs out after ten minutes', async () => {
    const attempt = await signIn('ole', {
      bend: () => undefined,
      browser: app.client(),
    });
    expect(failure(attempt)).toBeNull();
    const departure = await app.client().get(START);
    const cookie = departure.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
    await app.dataSource.query(`UPDATE oidc_attempt SET expires_at = now() - interval '1 second'`);
    const there = asked(departure).searchParams;
    const late = await app
      .client()
      .get(`${START}/callback?code=${codeFor('ole', there.get('nonce') ?? '')}&state=${there.get('state') ?? ''}`, {
        headers: { cookie },
      });
    expect(asked(late).searchParams.get('fejl')).toBe('session.attempt-unknown');
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example',
    '/%5cevil.example/..//evil.example',
    'javascript:alert(1)',
    '\\\\evil.example',
    '/.//evil.example',
  ])('P22 leads to no foreign page: %s', async (next) => {
    const { answer } = await signIn('pia', { next });
    const location = answer.headers.get('location') ?? '';
    expect(new URL(location, app.baseUrl).origin).toBe(app.baseUrl);
    expect(location).toMatch(/^\/(?![/\\])/);
  });

  it('P9 follows nobody who leads on, and asks no address that the settings do not name', async () => {
    const evil = await startHostileIssuer(CLIENT);
    issuer.lie({ redirects: `${evil.url}/token` });
    const attempt = await signIn('rie');
    expect(failure(attempt)).toBe('session.refused-elsewhere');
    expect(evil.asked).toEqual([]);
    await evil.close();
  });

  it('keeps who has no role waiting, without a session, until somebody gives one', async () => {
    issuer.lie({ claims: { groups: [], name: 'Ny Person' } });
    const attempt = await signIn('ny');
    expect([failure(attempt), (await session(attempt.browser)).status]).toEqual(['session.no-role', 401]);
    const { body } = await boss.get<{ items: { id: string; name: string; issuer: string | null; version: number }[] }>(
      '/api/v1/accounts',
    );
    const waiting = body.items.find(({ name }) => name === 'Ny Person');
    expect(waiting?.issuer).toBe(issuer.url);
    await boss.post(
      `/api/v1/accounts/${waiting?.id ?? ''}/roles`,
      { role: 'employee' },
      { headers: { 'if-match': `"${waiting?.version ?? 0}"` } },
    );
    const second = await signIn('ny');
    expect((await session(second.browser)).body.roles.map(({ role }) => role)).toEqual(['employee']);
  });

  it('P7 refuses who was deactivated, also with a good answer from the issuer', async () => {
    const { browser } = await signIn('bo');
    const { user } = (await session(browser)).body;
    await app.dataSource.query(`UPDATE app_user SET disabled_at = now() WHERE id = $1`, [user.id]);
    expect((await session(browser)).status).toBe(401);
    expect(failure(await signIn('bo'))).toBe('session.account-closed');
  });

  it('gives roles by claims: from the next sign-in, and takes them back at the next request', async () => {
    const value = unique('sekretariat');
    const added = await boss.post<SignInSettingsReply>(`${SETTINGS}/claim-roles`, {
      claim: 'realm_access.roles',
      value,
      role: 'secretariat',
    });
    expect(added.status).toBe(201);
    issuer.lie({ claims: { groups: ['alle'], realm_access: { roles: ['x', value] } } });
    const { browser } = await signIn('karl');
    expect((await session(browser)).body.roles.map(({ role }) => role)).toEqual(['reader', 'secretariat']);
    const id = added.body.claimRoles.find((one) => one.value === value)?.id ?? '';
    expect((await boss.delete(`${SETTINGS}/claim-roles/${id}`)).status).toBe(200);
    expect((await session(browser)).body.roles.map(({ role }) => role)).toEqual(['reader']);
    expect((await boss.delete(`${SETTINGS}/claim-roles/${id}`)).status).toBe(404);
  });

  it('keeps of what the issuer tells only what gives a role here', async () => {
    issuer.lie({ claims: { groups: ['alle'], cpr: '010203-1234', address: 'Hemmelig vej 1' } });
    await signIn('liv');
    const [row] = await app.dataSource.query<{ claims: object }[]>(
      `SELECT claims FROM user_identity WHERE subject = 'liv'`,
    );
    expect(Object.keys(row?.claims ?? {})).toContain('groups');
    expect(JSON.stringify(row)).not.toMatch(/Hemmelig|cpr|010203/);
  });

  it('tells on the sign-in page when the issuer does not answer', async () => {
    const silent = await startTestApp({ env: { OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: CLIENT } });
    const answer = await silent.nobody.get(START);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/log-ind?fejl=session.issuer-silent']);
    await silent.close();
  });

  it('is not there where no issuer is named', async () => {
    const plain = await startTestApp();
    expect((await plain.nobody.get(START)).status).toBe(404);
    expect((await plain.nobody.get(`${START}/callback?code=x&state=y`)).status).toBe(404);
    await plain.close();
  });
});
