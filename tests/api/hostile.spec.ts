import { connect } from 'node:net';
import type { Problem } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
let secretariat: ApiClient;

beforeAll(async () => {
  app = await startTestApp();
  secretariat = await app.as('secretariat');
});
afterAll(() => app.close());

const BODY = '{"role":"secretariat"}';

/** The status of a demo sign-in whose head no browser would send. */
function signInWith(head: string, target = '/api/v1/session/demo'): Promise<string> {
  const type = `Content-Type: application/json\r\nContent-Length: ${BODY.length}\r\nConnection: close`;
  return new Promise((resolve, reject) => {
    const socket = connect(app.port, '127.0.0.1', () =>
      socket.write(`POST ${target} HTTP/1.1\r\n${head}\r\n${type}\r\n\r\n${BODY}`),
    );
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('close', () => resolve(text.slice(9, 12)));
    socket.on('error', reject);
  });
}

describe('demo sign-in', () => {
  it.each([
    'Host: evil.example',
    'Host: 127.0.0.1.evil.example',
    'Host: localhost\r\nX-Forwarded-Proto: https',
    'Host: localhost\r\nX-Forwarded-Server: proxy',
    'Host: localhost\r\nX-Original-Host: evil.example',
    'Host: localhost\r\nOrigin: null',
  ])('is refused with %j', async (head) => {
    expect(await signInWith(head)).toBe('403');
  });

  it('is refused where the request line names another machine', async () => {
    expect(await signInWith('Host: localhost', 'http://evil.example/api/v1/session/demo')).toBe('403');
  });

  it('is given at the machine itself', async () => {
    expect(await signInWith('Host: localhost')).toBe('200');
  });
});

describe('a form that is none of ours', () => {
  const part = (name: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"; filename="a.txt"\r\n\r\nx\r\n--b--\r\n`;
  const send = (raw: string, boundary = 'b') =>
    secretariat.call<Problem>('POST', '/api/v1/imports', {
      raw,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    });

  it('with a boundary of 5,000 letters is refused', async () => {
    expect((await send('x', 'b'.repeat(5000))).status).toBe(400);
  });

  it.each(['__proto__', 'other'])('with a file called %s is refused and holds up nothing after it', async (name) => {
    expect((await send(part(name))).status).toBe(400);
    expect((await send(part('file'))).body.code).toBe('minutes.not-recognised');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
