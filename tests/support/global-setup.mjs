// One PostgreSQL for the whole run, with one migrated database that each test file gets a copy of.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../../apps/api/scripts/start-build.mjs';

const FAST = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '120' };
const built = '../../apps/api/dist';

export default async function setUp() {
  if (!(await ensureBuilt(['domain', 'contracts', 'minutes', 'api']))) throw new Error('The API does not build.');
  const { startEmbeddedServer } = await import(`${built}/database/embedded/server.js`);
  const { ensureRoles } = await import(`${built}/database/embedded/roles.js`);
  const { migrate } = await import(`${built}/database/migrate.js`);
  const { createLog } = await import(`${built}/platform/logging.js`);

  const log = createLog(process.env.LOG_LEVEL ?? 'error');
  const dataDir = mkdtempSync(join(tmpdir(), 'netvaerk-test-'));
  const server = await startEmbeddedServer({ dataDir, log, settings: FAST, allowUnsafe: true });
  globalThis.netvaerkTestServer = { server, dataDir };
  const urls = await ensureRoles(server, dataDir);
  await migrate({ mode: 'embedded', attached: false, embeddedHere: true, setRole: null, ...urls }, log);
  process.env.NETVAERK_TEST_DATABASE = JSON.stringify({ superuserUrl: server.superuserUrl(), ...urls });
}
