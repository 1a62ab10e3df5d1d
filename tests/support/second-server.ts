import { createLog, startEmbeddedServer, type EmbeddedServer } from '@netvaerksoverblik/api';
import { makeDataDir, removeDataDir } from './built-server.js';

export interface SecondServer {
  readonly port: number;
  superuserUrl(database?: string): string;
  /** Address on this server for a login made by a test. */
  urlOf(role: string, password: string, database: string): string;
  stop(): Promise<void>;
}

const FAST = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

/** A server without any of the application's roles, as a municipality would provide it. */
export async function startSecondServer(): Promise<SecondServer> {
  const dataDir = makeDataDir();
  const log = createLog('silent');
  const server: EmbeddedServer = await startEmbeddedServer({ dataDir, log, settings: FAST, allowUnsafe: true });
  return {
    port: server.port,
    superuserUrl: (database) => server.superuserUrl(database),
    urlOf: (role, password, database) => `postgres://${role}:${password}@127.0.0.1:${server.port}/${database}`,
    async stop() {
      await server.stop();
      removeDataDir(dataDir);
    },
  };
}
