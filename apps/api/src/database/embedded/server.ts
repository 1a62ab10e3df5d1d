import type { Log } from '../../platform/logging.js';
import { attachOrStart, type ServerRequest } from './attach-or-start.js';
import { clusterFolder, ensureCluster, ensureWritable, readPassword, SUPERUSER } from './cluster.js';
import { incomplete, unsafeSetting } from './messages.js';
import { pickRunner, type RunAs, type Runner } from './runner.js';
import { withClient } from './running-server.js';
import { Supervision } from './supervision.js';

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
  /** Another process ran the server already: it is used, and not stopped, from here. */
  readonly attached: boolean;
  readonly runner: Runner;
  /** Address as the superuser, for making roles and databases. */
  superuserUrl(database?: string): string;
  stop(): Promise<void>;
}

const MUST_BE_ON = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums'];

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

async function prepare(options: EmbeddedServerOptions): Promise<ServerRequest> {
  const { dataDir, log, settings = {}, patienceMs = 10_000 } = options;
  ensureWritable(dataDir);
  const runner = pickRunner(dataDir, options.runAs ?? 'auto');
  await ensureCluster(dataDir, runner);
  const cluster = clusterFolder(dataDir);
  const password = readPassword(dataDir, SUPERUSER);
  if (password === null) throw incomplete(cluster);
  const urlOf = (port: number): string => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
  return { cluster, runner, log, settings, patienceMs, urlOf };
}

/** The server of this data folder: the one that runs already, or one that lives as long as this process. */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const request = await prepare(options);
  const found = await attachOrStart(request);
  const supervision = new Supervision(request, found.port, found);
  const stop = (): Promise<void> => supervision.stop();
  const superuserUrl = (database = 'postgres'): string => request.urlOf(found.port).replace(/postgres$/, database);
  if (!options.allowUnsafe) {
    await assertDurable(superuserUrl()).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
  }
  const attached = found.process === null;
  options.log.debug({ port: found.port, attached, runner: request.runner.kind }, 'database server is ready');
  return { port: found.port, attached, runner: request.runner, superuserUrl, stop };
}
