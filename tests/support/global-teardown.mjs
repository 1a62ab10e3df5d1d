import { rmSync } from 'node:fs';

export default async function tearDown() {
  const { server, dataDir } = globalThis.netvaerkTestServer ?? {};
  await server?.stop();
  if (dataDir) rmSync(dataDir, { recursive: true, force: true });
}
