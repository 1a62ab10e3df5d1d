import { connect } from 'node:net';
import type { Problem } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { rawRequest } from '../support/raw-request.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const DEMO = '/api/v1/session/demo';
const MB = 1024 * 1024;
const JSON_TYPE = { 'content-type': 'application/json' };

let test: TestApp;
let secretariat: ApiClient;

beforeAll(async () => {
  test = await startTestApp();
  secretariat = await test.as('secretariat');
});
afterAll(() => test.close());

const nested = (depth: number, open: string, close: string): string => `${open.repeat(depth)}1${close.repeat(depth)}`;
const send = (raw: string, headers = JSON_TYPE) => test.client().call<Problem>('POST', DEMO, { raw, headers });

/** Sends bytes that no client would, and gives what comes back. */
function sendBytes(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(test.port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
}

describe('a JSON body', () => {
  it.each([
    ['a NUL character in a value', { role: 'a\0b' }, 'role', 'request.nul-character'],
    ['a NUL character in a name', { 'ro\0le': 'x' }, 'ro\\0le', 'request.nul-character'],
    ['a NUL character deep inside', { role: [{ x: ['a', '\0'] }] }, 'role.0.x.1', 'request.nul-character'],
    ['a field that does not exist', { role: 'reader', userId: 1 }, 'userId', 'request.invalid'],
    ['a list instead of a text', { role: ['reader'] }, 'role', 'request.invalid'],
    ['an object instead of a text', { role: { $ne: null } }, 'role', 'request.invalid'],
    ['nothing where something must be', {}, 'role', 'request.invalid'],
  ])('with %s is refused with its path', async (_, json, path, code) => {
    const { status, body } = await test.client().post<Problem>(DEMO, json);
    expect([status, body.code, body.errors[0]?.path]).toEqual([400, code, path]);
  });

  it.each([
    ['{"__proto__":{"role":"reader"}}', '__proto__'],
    ['{"role":"reader","constructor":{"prototype":{"polluted":1}}}', 'constructor'],
    ['{"role":{"a":{"__proto__":{"polluted":1}}}}', 'role.a.__proto__'],
  ])('that reaches for a prototype (%s) is refused with its path', async (raw, path) => {
    const { status, body } = await send(raw);
    expect([status, body.errors]).toEqual([400, [{ path, code: 'forbidden-key' }]]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('of 5,000 %s inside one another is refused with its path', async (_, open, close) => {
    const { status, body } = await send(`{"role":${nested(5000, open, close)}}`);
    expect([status, body.code]).toEqual([400, 'request.too-deep']);
    expect(body.errors[0]?.path).toMatch(/^role\./);
  });

  it.each(['[]', '["reader"]', '"reader"', '1', 'true'])('that is %s and no object is refused', async (raw) => {
    expect((await send(raw)).status).toBe(400);
  });

  it.each(['', 'null', '{}'])('that is empty (%j) lacks its fields', async (raw) => {
    const { status, body } = await send(raw);
    expect([status, body.errors]).toEqual([400, [{ path: 'role', code: 'missing' }]]);
  });

  it.each(['{', '{"role":reader}', '{"role":"reader"', 'role=reader', '{"role":"reader"} x', '\u0000'])(
    'that is no JSON (%j) is refused',
    async (raw) => {
      const { status, body } = await send(raw);
      expect([status, body.code]).toEqual([400, 'request.malformed']);
    },
  );

  it('of more than a megabyte is refused', async () => {
    const { status, body } = await send(JSON.stringify({ role: 'x'.repeat(MB) }));
    expect([status, body.code]).toEqual([413, 'body.too-large']);
  });

  it('that is packed is not unpacked', async () => {
    const { status } = await send('{"role":"reader"}', { ...JSON_TYPE, ...{ 'content-encoding': 'gzip' } });
    expect(status).toBe(415);
  });
});

describe('an address', () => {
  it.each([
    ['/api/v1/meetings/%00', 400],
    ['/api/v1/portfolio?q=a%00b', 400],
    ['/api/v1/portfolio?a%00b=c', 400],
    ['/api/v1/portfolio?__proto__=1', 400],
    ['/api/v1/portfolio?constructor=1', 400],
    ['/api/v1/portfolio/%zz', 400],
    ['/api/v1/portfolio/1', 400],
    ['/api/v1/portfolio/99999999999999999999', 400],
    [`/api/v1/portfolio/${'a'.repeat(300)}`, 414],
    ['/api/v1/portfolio?limit=99999999999', 400],
    ['/api/v1/portfolio?limit=-1', 400],
    ['/api/v1/portfolio?limit=NaN', 400],
    ['/api/v1/portfolio?limit=1e9', 400],
    ['/api/v1/portfolio?sort=title;drop%20table%20person', 400],
    ['/api/v1/portfolio?sort=(case%20when%20pg_sleep(3)%20is%20null%20then%201%20end)', 400],
    ['/api/v1/portfolio?sort=title&sort=status', 400],
    ['/api/v1/portfolio?asOf=2017-02-30', 400],
    ['/api/v1/portfolio?asOf=99999-01-01', 400],
    ['/api/v1/portfolio?nothing=1', 400],
    ['/api/v1/nothing', 404],
    ['/api/v2/portfolio', 404],
  ])('%s is answered with %i', async (path, expected) => {
    const headers = { cookie: secretariat.sessionCookie ?? '' };
    const { status, body } = await rawRequest(test.port, 'GET', path, { headers });
    expect([path, status]).toEqual([path, expected]);
    const { code, errors } = body as Problem;
    expect(code).toBeDefined();
    expect(expected !== 400 || errors.length > 0).toBe(true);
  });

  it('that knows another method says which', async () => {
    const { status, body, headers } = await test.nobody.call<Problem>('PUT', '/api/v1/session', { json: {} });
    expect([status, body.code, headers.get('allow')]).toEqual([405, 'method.not-allowed', 'DELETE, GET, HEAD, POST']);
  });
});

describe('a connection', () => {
  it('with headers of more than 16 kB is refused', async () => {
    const text = await sendBytes(`GET /health/live HTTP/1.1\r\nhost: x\r\nx-much: ${'a'.repeat(20_000)}\r\n\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 431 [\s\S]*application\/problem\+json[\s\S]*"request\.headers-too-large"/);
  });

  it('that does not speak HTTP is refused', async () => {
    const text = await sendBytes('BLAH\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 400 [\s\S]*"request\.malformed"/);
  });

  it('has ten seconds for its headers and sixty for its request, with a thousand others', () => {
    const server = test.app.getHttpServer();
    expect(server).toMatchObject({ headersTimeout: 10_000, requestTimeout: 60_000, maxConnections: 1000 });
  });
});

describe('an upload', () => {
  it('of more than 20 MB is refused before it is read', async () => {
    const before = process.memoryUsage().rss;
    const { status, body } = await secretariat.upload<Problem>('/api/v1/imports', 'referat.txt', 'a'.repeat(21 * MB));
    expect([status, body.code]).toEqual([413, 'body.too-large']);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * MB);
  });

  it('without an end is refused once it is over 20 MB', async () => {
    const boundary = 'x-boundary';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n`;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(head);
      const chunk = Buffer.alloc(MB, 'a');
      for (let sent = 0; sent < 40; sent += 1) yield await Promise.resolve(chunk);
    }
    const response = await fetch(`${test.baseUrl}/api/v1/imports`, {
      method: 'POST',
      headers: { cookie: secretariat.sessionCookie ?? '', 'content-type': `multipart/form-data; boundary=${boundary}` },
      body: endless(),
      duplex: 'half',
    } as unknown as RequestInit);
    const text = await response.text();
    expect([response.status, text]).toEqual([413, expect.stringContaining('body.too-large')]);
  });

  it.each([
    ['no boundary', 'multipart/form-data', 'x'],
    ['no part', 'multipart/form-data; boundary=b', '--b--\r\n'],
    [
      'half a part',
      'multipart/form-data; boundary=b',
      '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc',
    ],
    ['no form at all', 'multipart/form-data; boundary=b', 'not a form'],
    ['JSON instead', 'application/json', '{}'],
  ])('with %s is refused', async (_, type, raw) => {
    const headers = { 'content-type': type };
    const { status, body } = await secretariat.call<Problem>('POST', '/api/v1/imports', { raw, headers });
    expect([status, [400, 415].includes(status), body]).toEqual([
      status,
      true,
      expect.objectContaining({ code: expect.any(String) as string }),
    ]);
  });
});
