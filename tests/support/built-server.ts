import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const program = resolve(import.meta.dirname, '../../apps/api/dist/main.js');
const NOBODY = 65_534;
const START_PATIENCE_MS = 45_000;

export type RunningUser = 'self' | 'nobody';

export const isRoot = process.getuid?.() === 0;

/** Another account can only be tried by root, and only when it may read the checkout. */
export function canRunAsNobody(): boolean {
  return isRoot && spawnSync('test', ['-r', program], { uid: NOBODY, gid: NOBODY }).status === 0;
}

/** A folder of its own that both root and others may enter. */
export function makeDataDir(owner: RunningUser = 'self'): string {
  const folder = mkdtempSync(join(tmpdir(), 'netvaerk-start-'));
  chmodSync(folder, 0o755);
  if (owner === 'nobody') spawnSync('chown', [String(NOBODY), folder]);
  return folder;
}

export function removeDataDir(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export interface BuiltServer {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly address: string;
  /** Everything that was written so far. */
  output(): string;
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export interface EndedServer {
  readonly code: number | null;
  readonly output: string;
}

type Variables = Record<string, string>;

interface Launched {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  output(): string;
}

function launch(variables: Variables, user: RunningUser): Launched {
  const identity = user === 'nobody' ? { uid: NOBODY, gid: NOBODY } : {};
  const kept = Object.entries(process.env).filter(([name]) => ['PATH', 'TMPDIR'].includes(name));
  const child = spawn(process.execPath, [program], {
    ...identity,
    env: { ...Object.fromEntries(kept), PORT: '0', DEMO: 'none', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  return { child, ended, output: () => output };
}

/** Starts the built program and waits for the address that it prints. */
export async function startBuiltServer(variables: Variables, user: RunningUser = 'self'): Promise<BuiltServer> {
  const { child, ended, output } = launch(variables, user);
  const deadline = performance.now() + START_PATIENCE_MS;
  for (;;) {
    const address = /^Netværksoverblik: (http\S+)$/m.exec(output())?.[1];
    if (address) {
      const end = async (signal: NodeJS.Signals): Promise<number | null> => {
        child.kill(signal);
        return await ended;
      };
      return { process: child, pid: child.pid ?? 0, address, output, end };
    }
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The server did not start:\n${output()}`);
    }
    await sleep(25);
  }
}

/** Runs the built program where it cannot start, until it has given up. */
export async function runToItsEnd(variables: Variables, user: RunningUser = 'self'): Promise<EndedServer> {
  const { child, ended, output } = launch(variables, user);
  const tooLong = setTimeout(() => child.kill('SIGKILL'), START_PATIENCE_MS);
  const code = await ended;
  clearTimeout(tooLong);
  return { code, output: output() };
}

export async function readiness(server: BuiltServer): Promise<number> {
  return (await fetch(`${server.address}/health/ready`)).status;
}
