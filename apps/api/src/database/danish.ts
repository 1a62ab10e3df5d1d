import type { Client } from 'pg';
import { StartUpError } from '../platform/start-up-error.js';

/** Configuration of PostgreSQL's text search. */
export const DANISH_TEXT_SEARCH = 'pg_catalog.danish';

/** An external server may be built without ICU, or hold the database in another encoding: say so before migrating. */
export async function assertDanish(client: Client): Promise<void> {
  const { rows } = await client.query<{ collation: boolean; search: boolean; encoding: string }>(
    `SELECT EXISTS (SELECT FROM pg_collation WHERE collname = 'da-x-icu') AS collation,
            EXISTS (SELECT FROM pg_ts_config WHERE cfgname = 'danish') AS search,
            current_setting('server_encoding') AS encoding`,
  );
  const found = rows[0];
  if (!found?.collation || !found.search || found.encoding !== 'UTF8') {
    throw new StartUpError(
      'The PostgreSQL server of DATABASE_URL lacks the Danish ICU collation (da-x-icu), Danish text search or UTF8.',
      'Use a server built with ICU, such as the image postgres:18, and create the database with ENCODING UTF8.',
    );
  }
}
