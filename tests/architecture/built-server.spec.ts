import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './sources.js';

const PATIENCE_MS = 90_000;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode} before it answered.`);
    const reply = await fetch(url).catch(() => undefined);
    if (reply?.ok) return;
    await sleep(100);
  }
  throw new Error(`No answer from ${url} within ${PATIENCE_MS} ms.`);
}

describe('The built server', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'netvaerk-built-'));
  let server: ChildProcess;
  let address: string;
  let log = '';

  beforeAll(async () => {
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    const own = { DATABASE_URL: '', MIGRATION_DATABASE_URL: '', PUBLIC_URL: '', FORCE_COLOR: '0' };
    const env = { ...process.env, ...own, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir };
    const script = resolve(root, 'apps/api/scripts/start.mjs');
    server = spawn(process.execPath, [script], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [server.stdout, server.stderr]) stream?.on('data', (part: Buffer) => (log += part.toString()));
    await answers(`${address}/health/ready`, server).catch((error: Error) => {
      throw new Error(`${error.message}\n${log.slice(-4000)}`);
    });
  }, PATIENCE_MS + 10_000);

  afterAll(() => {
    if (server.exitCode === null) server.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('serves the dashboard', async () => {
    const page = await fetch(`${address}/`, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<div id="root">');
  });

  it('describes its API', async () => {
    const reply = await fetch(`${address}/api/v1/openapi.json`);
    expect(await reply.json()).toMatchObject({ openapi: expect.stringMatching(/^3\.1\./) as string });
  });

  it('asks for a session before it shows the portfolio', async () => {
    expect((await fetch(`${address}/api/v1/portfolio`)).status).toBe(401);
  });

  it('prints its address and logs no error on the way', () => {
    expect(log).toContain(address);
    expect(log).not.toMatch(/"level":(50|60|"error"|"fatal")|\bERROR\b/);
  });

  it('ends in order when it is told to', async () => {
    const ended = new Promise((done) => server.once('exit', (code) => done(code)));
    server.kill('SIGTERM');
    expect(await ended).toBe(0);
  }, 30_000);
});
