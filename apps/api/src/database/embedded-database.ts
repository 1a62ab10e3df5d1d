import type { Log } from '../platform/logging.js';
import type { Database } from './connections.js';
import { ensureRoles } from './embedded/roles.js';
import { startEmbeddedServer } from './embedded/server.js';

/** Starts, or joins, the server of the data folder. */
export async function openEmbeddedDatabase(dataDir: string, log: Log): Promise<Database> {
  const server = await startEmbeddedServer({ dataDir, log });
  try {
    const urls = await ensureRoles(server, dataDir);
    return {
      mode: 'embedded',
      attached: server.attached,
      embeddedHere: true,
      ...urls,
      setRole: null,
      stop: () => server.stop(),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
