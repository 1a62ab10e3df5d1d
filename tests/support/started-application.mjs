import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const program = resolve(import.meta.dirname, '../../apps/api/dist/main.js');
const PATIENCE_MS = 60_000;

/** The one cookie of the demo sign-in as the secretariat. */
async function signIn(address) {
  const answer = await fetch(`${address}/api/v1/session/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role: 'secretariat' }),
  });
  if (!answer.ok) throw new Error(`demo sign-in answered ${answer.status}: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((header) => header.split(';', 1)[0])
    .join('; ');
}

async function addressOf(child, output) {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const address = /^Netværksoverblik: (http\S+)$/m.exec(output())?.[1];
    if (address !== undefined) return address;
    if (child.exitCode !== null || performance.now() > deadline) throw new Error(`No start:\n${output()}`);
    await sleep(50);
  }
}

/** Speaks with the application as the secretariat; of `get`, `post` and `record` an answer that is no success throws. */
function secretariatOf(address, cookie) {
  const answerTo = (path, options = {}) =>
    fetch(`${address}/api/v1${path}`, { ...options, headers: { cookie, ...options.headers } });
  const call = async (path, options = {}) => {
    const answer = await answerTo(path, options);
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return await answer.json();
  };
  const send = (method, path, json, headers = {}) =>
    answerTo(path, { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(json) });
  const post = (path, json) =>
    call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) });
  const give = async (text, fileName) => {
    const form = new FormData();
    form.append('file', new Blob([text]), fileName);
    return await call('/imports', { method: 'POST', body: form });
  };
  return {
    cookie,
    get: (path) => call(path),
    /** The answer as it comes, also a refusal. */
    answerTo,
    send,
    post,
    /** Gives one document for review. */
    give,
    /** Gives one document and confirms what was found, with the defaults. */
    async record(text, fileName) {
      const { id } = await give(text, fileName);
      return await post(`/imports/${id}/confirm`, { changes: [] });
    },
  };
}

/** One process of the built application on the database of the folder; who starts first runs its server too. */
async function startProcess(folder) {
  const kept = Object.entries(process.env).filter(([name]) => ['PATH', 'TMPDIR'].includes(name));
  const env = { ...Object.fromEntries(kept), PORT: '0', DEMO: 'none', DATA_DIR: folder };
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((done) => child.once('close', done));
  const end = async (signal) => {
    child.kill(signal);
    await ended;
  };
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  try {
    const address = await addressOf(child, () => output);
    return { address, viewer: secretariatOf(address, await signIn(address)), end };
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }
}

/**
 * Calls `work` with the built application, started empty (DEMO=none) on a database server of its own in a new folder,
 * and with a way to start further processes beside it: each has `viewer` and `end(signal)`.
 */
export async function withStartedApplication(work) {
  const folder = mkdtempSync(join(tmpdir(), 'netvaerk-prove-'));
  try {
    const first = await startProcess(folder);
    try {
      return await work(first.viewer, () => startProcess(folder));
    } finally {
      await first.end('SIGTERM');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
