import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../platform/logging.js';
import { serverFailed, staleLock } from './messages.js';
import type { Runner } from './runner.js';
import { isServerOf, readLockFile } from './running-server.js';
import { startProcess, type StartResult } from './server-process.js';

export interface ServerRequest {
  readonly cluster: string;
  readonly runner: Runner;
  readonly log: Log;
  readonly settings: Readonly<Record<string, string>>;
  /** How long a lock left by a killed server is waited for. */
  readonly patienceMs: number;
  /** Address as the superuser of the server on this port. */
  readonly urlOf: (port: number) => string;
}

export interface FoundServer {
  readonly port: number;
  /** Null when another process runs it. */
  readonly process: ChildProcess | null;
}

function logLine(log: Log, line: string): void {
  if (/\b(PANIC|FATAL):/.test(line) && !/terminating connection|the database system is/.test(line)) {
    log.warn({ postgres: line }, 'the database server reports trouble');
  } else log.debug({ postgres: line }, 'database server');
}

async function attach({ cluster, urlOf }: ServerRequest): Promise<FoundServer | null> {
  const lock = readLockFile(cluster);
  return lock?.port && (await isServerOf(cluster, urlOf(lock.port))) ? { port: lock.port, process: null } : null;
}

function problemOf(cluster: string, result: Exclude<StartResult, { outcome: 'ready' }>): Error {
  return result.outcome === 'locked'
    ? staleLock(cluster, readLockFile(cluster)?.pid ?? 0)
    : serverFailed('get its port', result.output);
}

/**
 * Attaches or starts until one of them works. The lock of a process that was just killed stays until that process has
 * been reaped, and PostgreSQL itself knows best when it is stale: it is never deleted from here.
 */
export async function attachOrStart(request: ServerRequest, samePort: number | null = null): Promise<FoundServer> {
  const { cluster, runner, log, settings, patienceMs } = request;
  const deadline = performance.now() + patienceMs;
  const onLine = (line: string): void => logLine(log, line);
  for (;;) {
    const running = await attach(request);
    if (running) return running;
    const result = await startProcess({ runner, cluster, port: samePort, settings, onLine });
    if (result.outcome === 'ready') return { port: result.port, process: result.process };
    if (result.outcome === 'failed') throw serverFailed('start', result.output);
    if (performance.now() > deadline) throw problemOf(cluster, result);
    await sleep(200);
  }
}
