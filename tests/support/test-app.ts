import type { AddressInfo } from 'node:net';
import {
  applicationDataSource,
  createApp,
  createLog,
  readEnv,
  type Clock,
  type CreateAppOptions,
  type Env,
} from '@netvaerksoverblik/api';
import type { AccessRole } from '@netvaerksoverblik/domain';
import type { DataSource } from 'typeorm';
import { ApiClient } from './api-client.js';
import { cloneDatabase, type ClonedDatabase } from './database.js';
import { ReplyChecks } from './reply-checks.js';

export interface TestAppOptions {
  readonly clock?: Clock;
  readonly embedded?: boolean;
  readonly env?: Partial<Env>;
  readonly staticDir?: string;
  readonly log?: CreateAppOptions['log'];
}

export interface TestApp {
  readonly baseUrl: string;
  readonly port: number;
  readonly database: ClonedDatabase;
  readonly dataSource: DataSource;
  readonly app: Awaited<ReturnType<typeof createApp>>;
  /** Nobody: no cookie. */
  readonly nobody: ApiClient;
  /** Signed in as the demo account of that role. */
  as(role: AccessRole): Promise<ApiClient>;
  client(): ApiClient;
  close(): Promise<void>;
}

/** The application over HTTP, on a free loopback port and a database of its own. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = await cloneDatabase();
  const dataSource = await applicationDataSource(database).initialize();
  const env = Object.assign(readEnv({ LOG_LEVEL: 'silent' }), options.env);
  const app = await createApp({
    dataSource,
    env,
    embedded: options.embedded ?? true,
    log: options.log ?? createLog('silent'),
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.staticDir ? { staticDir: options.staticDir } : {}),
  });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}`;
  const checks = new ReplyChecks(baseUrl);
  const client = (): ApiClient => new ApiClient(baseUrl, checks.see);
  await checks.load();
  return {
    baseUrl,
    port,
    database,
    dataSource,
    app,
    nobody: client(),
    client,
    async as(role) {
      const viewer = client();
      const answer = await viewer.post('/api/v1/session/demo', { role });
      if (answer.status >= 300) throw new Error(`demo sign-in as ${role} answered ${answer.status}: ${answer.text}`);
      return viewer;
    },
    async close() {
      await app.close();
      await dataSource.destroy();
      await database.stop();
    },
  };
}
