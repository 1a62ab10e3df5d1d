import type { Problem } from '@netvaerksoverblik/contracts';
import type { ApiClient, CallOptions } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const LIMIT = 50;
const DEAR = 2;

/** As a proxy on this machine sends it on: `client` is whom the proxy saw. */
const from = (client: string): CallOptions => ({ headers: { 'x-forwarded-for': client } });

describe('requests from one address', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp({ env: { RATE_LIMIT: LIMIT, TRUSTED_PROXIES: '127.0.0.1' } });
  });
  afterEach(() => app.close());

  async function statuses(count: number, ask: (number: number) => Promise<{ status: number }>): Promise<number[]> {
    const told: number[] = [];
    for (let number = 0; number < count; number += 1) told.push((await ask(number)).status);
    return told;
  }
  const options = (viewer: ApiClient, client: string) => viewer.get<Problem>('/api/v1/session/options', from(client));

  it('are answered so many times a minute; then with when to come again, and others go on', async () => {
    const told = await statuses(LIMIT + 2, () => options(app.client(), '192.0.2.1'));
    expect(told).toEqual([...Array.from({ length: LIMIT }, () => 200), 429, 429]);
    const refused = await options(app.client(), '192.0.2.1');
    expect(refused.body).toMatchObject({ code: 'requests.too-many', status: 429 });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect([...refused.headers.keys()].filter((name) => name.includes('ratelimit'))).toEqual([]);
    expect((await options(app.client(), '192.0.2.2')).status).toBe(200);
  });

  it('are counted for the whole IPv6 network that a client may pick addresses from', async () => {
    const told = await statuses(LIMIT + 1, (number) => options(app.client(), `2001:db8:1:2::${number.toString(16)}`));
    expect(told.at(-1)).toBe(429);
    expect((await options(app.client(), '2001:db8:1:3::1')).status).toBe(200);
  });

  it('are fewer where they make the server work, whoever asks', async () => {
    const post = () => app.client().post('/api/v1/imports', {}, from('192.0.2.3'));
    expect(await statuses(DEAR + 1, post)).toEqual([401, 401, 429]);
    expect((await options(app.client(), '192.0.2.3')).status).toBe(200);
  });

  it('are not counted of health checks, nor of programs on this very machine', async () => {
    const health = () => app.client().get('/health/live', from('192.0.2.4'));
    expect(new Set(await statuses(LIMIT + 5, health))).toEqual(new Set([200]));
    const here = () => app.client().get('/api/v1/session/options');
    expect(new Set(await statuses(LIMIT + 5, here))).toEqual(new Set([200]));
  });
});

describe('security.txt', () => {
  it('tells whom to write to, for less than a year, where somebody is named', async () => {
    const app = await startTestApp({
      env: { SECURITY_CONTACT: 'mailto:sikkerhed@egelund.example', PUBLIC_URL: 'https://overblik.egelund.example' },
    });
    const { status, text, headers } = await app.nobody.get('/.well-known/security.txt');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text).toContain('Contact: mailto:sikkerhed@egelund.example\n');
    expect(text).toContain('Canonical: https://overblik.egelund.example/.well-known/security.txt\n');
    const expires = Date.parse(/Expires: (\S+)/.exec(text)?.[1] ?? '');
    expect(expires).toBeGreaterThan(Date.now());
    expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000);
    await app.close();
  });

  it('is not there where nobody is named', async () => {
    const app = await startTestApp();
    expect((await app.nobody.get('/.well-known/security.txt')).status).toBe(404);
    await app.close();
  });
});
