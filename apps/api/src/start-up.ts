import { createServer, type AddressInfo } from 'node:net';
import type { DataSource } from 'typeorm';
import { openDatabase, type Database } from './database/connections.js';
import { applicationDataSource } from './database/data-source.js';
import { migrate, underStartLock } from './database/migrate.js';
import { prepareData } from './database/prepare-data.js';
import { createApp } from './platform/create-app.js';
import { readEnv, type Env } from './platform/env.js';
import { AuditSealing } from './platform/audit/audit-sealing.js';
import { CleanUp } from './platform/jobs/clean-up.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { createLog, type Log } from './platform/logging.js';
import { StartUpError } from './platform/start-up-error.js';

type Step = () => Promise<unknown>;

/** What was opened is closed in the opposite order, once, also when the start itself fails half-way. */
class OpenParts {
  private readonly steps: Step[] = [];
  private closing = false;

  get isClosing(): boolean {
    return this.closing;
  }

  add(close: Step): void {
    this.steps.push(close);
  }

  async close(log: Log): Promise<void> {
    this.closing = true;
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      await step().catch((error: unknown) => log.error({ err: error }, 'a part did not close in order'));
    }
  }
}

function portProblem(error: unknown, env: Env): Error {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') {
    return new StartUpError(
      `Port ${env.PORT} on ${env.HOST} is taken by another program (PORT=${env.PORT}).`,
      `Stop that program, or choose another port: PORT=${env.PORT + 1} npm start.`,
      { cause: error },
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartUpError(
      `The server may not listen on HOST=${env.HOST}, PORT=${env.PORT} (${code}).`,
      'Use an address of this machine (HOST=127.0.0.1) and a port above 1023 (PORT=3000).',
      { cause: error },
    );
  }
  return error as Error;
}

/** Asked before the database is made ready, so that the answer does not take half a minute. */
async function assertPortIsFree(env: Env): Promise<void> {
  if (env.PORT === 0) return;
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(portProblem(error, env)));
    probe.listen({ port: env.PORT, host: env.HOST, exclusive: true }, () => probe.close(() => resolve()));
  });
}

async function openTables(
  env: Env,
  log: Log,
  parts: OpenParts,
): Promise<{ database: Database; dataSource: DataSource }> {
  const database = await openDatabase(env, log);
  parts.add(() => database.stop());
  await migrate(database, log);
  const dataSource = await applicationDataSource(database, log).initialize();
  parts.add(async () => (dataSource.isInitialized ? await dataSource.destroy() : undefined));
  return { database, dataSource };
}

async function start(env: Env, staticDir: string | null, log: Log, parts: OpenParts): Promise<string> {
  await assertPortIsFree(env);
  const { database, dataSource } = await openTables(env, log, parts);
  const app = await createApp({ dataSource, env, embedded: database.embeddedHere, staticDir, log });
  parts.add(() => app.close());
  await underStartLock(database, () => prepareData({ dataSource, database, env, log }));
  try {
    await app.listen(env.PORT, env.HOST);
  } catch (error) {
    throw portProblem(error, env);
  }
  await app.get(CleanUp).plan();
  await app.get(JobRunner).start();
  app.get(AuditSealing).start();
  const { port } = app.getHttpServer().address() as AddressInfo;
  const host = env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST;
  return env.PUBLIC_URL ?? `http://${host}:${port}`;
}

function stopOnSignal(parts: OpenParts, log: Log): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (parts.isClosing) return;
      void parts.close(log).then(() => process.exit(0));
    });
  }
}

/** Starts everything and prints the address; from then on a signal stops it in order. */
export async function run(variables: NodeJS.ProcessEnv, staticDir: string | null): Promise<void> {
  const env = readEnv(variables);
  const log = createLog(env.LOG_LEVEL);
  const parts = new OpenParts();
  stopOnSignal(parts, log);
  try {
    const address = await start(env, staticDir, log, parts);
    process.stdout.write(`Netværksoverblik: ${address}\n`);
  } catch (error) {
    // Told to stop half-way: what then fails is the stop at work, and its signal handler ends the process.
    if (parts.isClosing) return;
    await parts.close(log);
    throw error;
  }
}
