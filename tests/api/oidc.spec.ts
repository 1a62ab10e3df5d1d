import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SessionReply } from '@netvaerksoverblik/contracts';
import { anAccount } from '../support/accounts.js';
import type { ApiClient } from '../support/api-client.js';
import { startOidcProvider, type OidcProvider } from '../support/oidc-provider.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const CLIENT = 'netvaerksoverblik';
const SECRET = 'hemmelig';

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Goes through the pages of the provider as a browser does: follows, fills the form, presses the button. */
async function signInAt(address: string, login: string): Promise<string> {
  const jar = new Map<string, string>();
  const go = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';', 1);
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  };
  let url = address;
  let form: Record<string, string> | undefined;
  for (let step = 0; step < 20; step += 1) {
    const answer = await go(url, form);
    form = undefined;
    const location = answer.headers.get('location');
    if (location !== null) {
      url = new URL(location, url).href;
      if (url.includes('/api/v1/session/oidc/callback')) return url;
      continue;
    }
    const page = await answer.text();
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
    if (action === undefined) throw new Error(`no form at ${url}: ${page.slice(0, 300)}`);
    url = new URL(action, url).href;
    form = page.includes('name="login"') ? { prompt: 'login', login, password: 'x' } : { prompt: 'consent' };
  }
  throw new Error('the provider leads nowhere');
}

describe('a real OpenID provider', () => {
  let provider: OidcProvider;
  let app: TestApp;

  beforeAll(async () => {
    const port = await freePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    provider = await startOidcProvider(CLIENT, SECRET, `${publicUrl}/api/v1/session/oidc/callback`);
    const oidc = { OIDC_ISSUER: provider.url, OIDC_CLIENT_ID: CLIENT, OIDC_CLIENT_SECRET: SECRET };
    app = await startTestApp({ env: { ...oidc, PUBLIC_URL: publicUrl, OIDC_NAME: 'Egelund' } });
    const boss = (await anAccount(app, { roles: [{ role: 'administrator' }] })).viewer;
    for (const [value, role] of [
      ['netvaerk-sekretariat', 'secretariat'],
      ['medarbejdere', 'employee'],
    ] as const) {
      const added = await boss.post('/api/v1/sign-in/claim-roles', { claim: 'groups', value, role });
      expect(added.status).toBe(201);
    }
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await provider.close();
  });

  /** The address that people type is not where the test listens: only its path is asked for. */
  async function signIn(login: string): Promise<ApiClient> {
    const browser = app.client();
    const departure = await browser.get('/api/v1/session/oidc?next=/temaer');
    const back = new URL(await signInAt(departure.headers.get('location') ?? '', login));
    const arrival = await browser.get(back.pathname + back.search);
    expect([arrival.status, arrival.headers.get('location')]).toEqual([303, '/temaer']);
    return browser;
  }

  it.each([
    ['inge', 'secretariat'],
    ['bodil', 'employee'],
  ])(
    'signs %s in, with the role that her group gives',
    async (login, role) => {
      const browser = await signIn(login);
      const { body } = await browser.get<SessionReply>('/api/v1/session');
      expect(body.user.name).toBe(`${login} Vangsø`);
      expect(body.roles.map((held) => held.role)).toEqual([role]);
      const again = await (await signIn(login)).get<SessionReply>('/api/v1/session');
      expect(again.body.user.id).toBe(body.user.id);
    },
    30_000,
  );

  it('tells an administrator that it answers, and which address to enter there', async () => {
    const boss = (await anAccount(app, { roles: [{ role: 'administrator' }] })).viewer;
    const { body } = await boss.get<{ elsewhere: object }>('/api/v1/sign-in');
    expect(body.elsewhere).toMatchObject({ name: 'Egelund', issuer: provider.url, answers: true });
    expect(JSON.stringify(body)).not.toContain(SECRET);
  });
});
