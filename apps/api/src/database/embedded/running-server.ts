import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** What a running server writes about itself in its folder. */
export interface LockFile {
  readonly pid: number;
  readonly port: number;
}

export function readLockFile(cluster: string): LockFile | null {
  const path = join(cluster, 'postmaster.pid');
  if (!existsSync(path)) return null;
  const [pid, , , port] = readFileSync(path, 'utf8').split('\n');
  return { pid: Number(pid), port: Number(port ?? 0) };
}

/** One short-lived connection; always ended, and no loss of it ends the process. */
export async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether the server behind the address is that of this folder, not one that later got its port. */
export async function isServerOf(cluster: string, url: string): Promise<boolean> {
  try {
    return await withClient(url, async (client) => {
      const { rows } = await client.query<{ folder: string }>(`SELECT current_setting('data_directory') AS folder`);
      return realpathSync(rows[0]?.folder ?? '') === realpathSync(cluster);
    });
  } catch {
    return false;
  }
}
