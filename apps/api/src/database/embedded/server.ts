import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../platform/logging.js';
import { clusterFolder, ensureCluster, ensureWritable, readPassword, SUPERUSER } from './cluster.js';
import { incomplete, serverFailed, staleLock, unsafeSetting } from './messages.js';
import { pickRunner, type RunAs, type Runner } from './runner.js';
import { isServerOf, readLockFile, withClient } from './running-server.js';
import { startProcess, stopProcess } from './server-process.js';

export interface EmbeddedServerOptions {
  readonly dataDir: string;
  readonly log: Log;
  /** Settings of the server; tests trade durability for speed here. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Tests only: accept a server that may lose commits. */
  readonly allowUnsafe?: boolean;
  readonly runAs?: RunAs;
  /** How long a lock left by a killed server is waited for. */
  readonly patienceMs?: number;
}

export interface EmbeddedServer {
  readonly port: number;
  /** Another process runs the server: it is used, and never stopped, from here. */
  readonly attached: boolean;
  readonly runner: Runner;
  /** Address as the superuser, for making roles and databases. */
  superuserUrl(database?: string): string;
  stop(): Promise<void>;
}

interface Found {
  readonly port: number;
  readonly process: ChildProcess | null;
}

const MUST_BE_ON = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums'];

function logLine(log: Log, line: string): void {
  if (/\b(PANIC|FATAL):/.test(line)) log.warn({ postgres: line }, 'the database server reports trouble');
  else log.debug({ postgres: line }, 'database server');
}

/** Attaches or starts until one of them works; a lock of a process that just died needs a moment to go. */
async function attachOrStart(
  { log, settings = {}, patienceMs = 10_000 }: EmbeddedServerOptions,
  cluster: string,
  runner: Runner,
  urlOf: (port: number) => string,
): Promise<Found> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const lock = readLockFile(cluster);
    if (lock?.port && (await isServerOf(cluster, urlOf(lock.port)))) return { port: lock.port, process: null };
    const result = await startProcess({ runner, cluster, port: null, settings, onLine: (line) => logLine(log, line) });
    if (result.outcome === 'ready') return { port: result.port, process: result.process };
    if (result.outcome === 'failed') throw serverFailed('start', result.output);
    if (performance.now() > deadline) {
      throw result.outcome === 'locked'
        ? staleLock(cluster, lock?.pid ?? 0)
        : serverFailed('find a free port', result.output);
    }
    await sleep(200);
  }
}

async function assertDurable(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string; setting: string }>(
      'SELECT name, setting FROM pg_settings WHERE name = ANY($1)',
      [MUST_BE_ON],
    );
    const unsafe = rows.find(({ setting }) => setting === 'off');
    if (unsafe) throw unsafeSetting(unsafe.name);
  });
}

/** The server of this data folder: the one that runs already, or one that lives as long as this process. */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const { dataDir, log } = options;
  ensureWritable(dataDir);
  const runner = pickRunner(dataDir, options.runAs ?? 'auto');
  await ensureCluster(dataDir, runner);
  const cluster = clusterFolder(dataDir);
  const password = readPassword(dataDir, SUPERUSER);
  if (password === null) throw incomplete(cluster);
  const urlOf = (port: number, database = 'postgres'): string =>
    `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;

  const { port, process: child } = await attachOrStart(options, cluster, runner, urlOf);
  const killAtExit = (): void => void child?.kill('SIGINT');
  process.once('exit', killAtExit);
  const server: EmbeddedServer = {
    port,
    attached: child === null,
    runner,
    superuserUrl: (database) => urlOf(port, database),
    async stop() {
      process.removeListener('exit', killAtExit);
      if (child) await stopProcess(child);
    },
  };
  try {
    if (!options.allowUnsafe) await assertDurable(server.superuserUrl());
  } catch (error) {
    await server.stop();
    throw error;
  }
  log.debug({ port, attached: server.attached, runner: runner.kind }, 'database server is ready');
  return server;
}
