import type { ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { Runner } from './runner.js';

export type StartResult =
  | { readonly outcome: 'ready'; readonly process: ChildProcess; readonly port: number }
  | { readonly outcome: 'locked' | 'port-taken' | 'failed'; readonly output: string };

export interface StartRequest {
  readonly runner: Runner;
  readonly cluster: string;
  readonly port: number | null;
  readonly settings: Readonly<Record<string, string>>;
  /** Gets what the server writes, line by line, for as long as it runs. */
  readonly onLine: (line: string) => void;
}

const BASE_SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  // What people write must not land in a log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function explain(output: string): 'locked' | 'port-taken' | 'failed' {
  if (/lock file ".*postmaster\.pid" already exists|pre-existing shared memory block/.test(output)) return 'locked';
  return /could not bind|Address already in use/.test(output) ? 'port-taken' : 'failed';
}

/** Starts the server once, and answers when it accepts connections or has given up. */
export async function startProcess(request: StartRequest): Promise<StartResult> {
  const port = request.port ?? (await freePort());
  const settings = Object.entries({ ...BASE_SETTINGS, ...request.settings });
  const child = request.runner.spawn('postgres', [
    ...['-D', request.cluster, '-p', String(port)],
    ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  let output = '';
  const result = await new Promise<StartResult>((resolve, reject) => {
    const read = (text: Buffer): void => {
      output += text.toString();
      if (/ready to accept connections/.test(output)) resolve({ outcome: 'ready', process: child, port });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('close', () => resolve({ outcome: explain(output), output }));
  });
  if (result.outcome === 'ready') follow(child, request.onLine);
  return result;
}

/** From now on its lines go to the log, and it does not keep the process alive by itself. */
function follow(child: ChildProcess, onLine: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    stream?.removeAllListeners('data');
    let rest = '';
    stream?.on('data', (text: Buffer) => {
      const lines = (rest + text.toString()).split('\n');
      rest = (lines.pop() ?? '').slice(-10_000);
      lines.filter(Boolean).forEach(onLine);
    });
    (stream as { unref?: () => void } | null)?.unref?.();
  }
  child.unref();
}

export const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Fast shutdown: sessions are ended, everything is written, then the process ends. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  child.ref();
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGINT');
  });
}
