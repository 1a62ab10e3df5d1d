import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '@netvaerksoverblik/contracts';
import { rawRequest } from '../support/raw-request.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let folder: string;
let test: TestApp;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dashboard-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Netværksoverblik</title>');
  writeFileSync(join(folder, 'assets', 'index-abc123.js'), 'export {};');
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  test = await startTestApp({ staticDir: folder });
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true });
});

it.each(['/', '/importer', '/emner/N-2017-03', '/moeder?forum=x', '/index.html'])(
  'gives the page at %s, asked for anew each time',
  async (path) => {
    const { status, headers, text } = await test.nobody.get(path);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(text).toContain('Netværksoverblik');
  },
);

it('lets browsers keep built files for ever, and nothing else', async () => {
  const script = await test.nobody.get('/assets/index-abc123.js');
  expect([script.status, script.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  expect(script.headers.get('content-type')).toMatch(/javascript/);
  expect((await test.nobody.get('/favicon.svg')).headers.get('cache-control')).toBe('no-cache');
});

it.each(['/assets/gone.js', '/api/v1/nothing', '/api/nothing', '/health/nothing', '/api', '/health'])(
  'has a problem, not a page, at %s',
  async (path) => {
    const { status, body } = await test.nobody.get<Problem>(path);
    expect([status, body.code]).toEqual([404, 'not-found']);
  },
);

it.each([
  '/../package.json',
  '/assets/../../package.json',
  '/%2e%2e/package.json',
  '/assets/..%2f..%2fpackage.json',
  '//etc/passwd',
])('gives no file outside its folder (%s)', async (path) => {
  const { text } = await rawRequest(test.port, 'GET', path);
  expect(text).not.toMatch(/"name"|root:/);
});

it('sends the headers that keep foreign scripts and frames out', async () => {
  const { headers } = await test.nobody.get('/');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self' 'unsafe-inline'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('server')).toBeNull();
});
