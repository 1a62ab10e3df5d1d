import type { DataSource } from 'typeorm';
import { isDemoPlace, openSetupLink } from '../features/session/index.js';
import { SystemClock } from '../platform/clock.js';
import type { Env } from '../platform/env.js';
import type { Log } from '../platform/logging.js';
import type { Database } from './connections.js';
import { loadDemo } from './demo/demo-loading.js';
import { addReferenceData } from './reference-data.js';

export interface PrepareDataOptions {
  dataSource: DataSource;
  database: Database;
  env: Env;
  log: Log;
}

const EVERY_ADDRESS: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/** Where a person at this machine finds the server that is about to listen. */
function addressOf({ PUBLIC_URL, HOST, PORT }: Env): string {
  const host = EVERY_ADDRESS.has(HOST) ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST;
  return PUBLIC_URL ?? `http://${host}:${PORT}`;
}

/** Brings the demo or the reference data, and the first administrator's link, into a migrated database. */
export async function prepareData({ dataSource, database, env, log }: PrepareDataOptions): Promise<void> {
  const isDemoAllowed = isDemoPlace({ embedded: database.embeddedHere, env });
  if (isDemoAllowed && env.DEMO !== 'none' && (await isUntouched(dataSource))) await loadDemo(dataSource, log);
  await addReferenceData(dataSource);
  if (isDemoAllowed) return;
  const token = await openSetupLink(dataSource, new SystemClock());
  if (token === null) return;
  process.stdout.write(
    `Netværksoverblik: der er ingen konti endnu. Åbn dette link inden for en time og opret administratoren:\n` +
      `  ${addressOf(env)}/opsaetning?token=${token}\n`,
  );
}

/** Nothing of the house's own is in it: no meeting, or only a demo that was cut short while loading. */
async function isUntouched(dataSource: DataSource): Promise<boolean> {
  const rows = await dataSource.query<{ untouched: boolean }[]>(
    `SELECT coalesce((SELECT value FROM setting WHERE key = 'demo') = '"loading"'::jsonb,
       NOT EXISTS (SELECT 1 FROM forum) AND NOT EXISTS (SELECT 1 FROM import)) AS untouched`,
  );
  return rows[0]?.untouched ?? false;
}
