import { isForeign } from '@netvaerksoverblik/api';
import type { Problem } from '@netvaerksoverblik/contracts';
import { startTestApp, type TestApp } from '../support/test-app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

const signIn = (headers: Record<string, string>) =>
  test.client().post<Problem>('/api/v1/session/demo', { role: 'reader' }, { headers });

it.each([
  ['the origin of another site', { origin: 'https://evil.example' }],
  ['the origin of another port', { origin: 'http://127.0.0.1:1' }],
  ['the origin "null"', { origin: 'null' }],
  ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
  ['a fetch from a sister site', { 'sec-fetch-site': 'same-site' }],
  ['the referrer of another site', { referer: 'https://evil.example/form' }],
])('refuses a write that comes with %s', async (_, headers) => {
  const { status, body } = await signIn(headers);
  expect([status, body.code]).toEqual([403, 'origin.foreign']);
});

it('takes a write from its own pages, and from programs that are no browser', async () => {
  expect((await signIn({ origin: test.baseUrl, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  expect((await signIn({ referer: `${test.baseUrl}/importer` })).status).toBe(200);
  expect((await signIn({})).status).toBe(200);
});

it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'application/octet-stream'])(
  'refuses a body of %s, which a form elsewhere could send',
  async (type) => {
    const options = { raw: '{"role":"reader"}', headers: { 'content-type': type } };
    const { status, body } = await test.client().call<Problem>('POST', '/api/v1/session/demo', options);
    expect([status, body.code]).toEqual([415, 'content-type.unsupported']);
  },
);

it('reads for whoever asks, since reading changes nothing', async () => {
  const { status } = await test.nobody.get('/health/live', { headers: { origin: 'https://evil.example' } });
  expect(status).toBe(200);
});

it('knows itself by the address that a proxy serves it at', () => {
  const question = { method: 'POST', protocol: 'http', publicUrl: 'https://overblik.example.dk' };
  const host = 'overblik.example.dk';
  expect(isForeign({ ...question, headers: { host, origin: 'https://overblik.example.dk' } })).toBe(false);
  expect(isForeign({ ...question, headers: { host, origin: 'https://overblik.example.dk.evil.example' } })).toBe(true);
});
