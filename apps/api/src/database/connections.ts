import type { Env } from '../platform/env.js';
import type { Log } from '../platform/logging.js';
import { openEmbeddedDatabase } from './embedded-database.js';
import { openExternalDatabase } from './external-database.js';

/** Where the tables live, and as whom to go there. */
export interface Database {
  readonly mode: 'embedded' | 'external';
  /** The embedded server was already run by another process; it stays when this one stops. */
  readonly attached: boolean;
  /** Same as `mode === 'embedded'`: what the demo sign-in asks for. */
  readonly embeddedHere: boolean;
  /** May change the schema; used for migrations and rights only. */
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  /** Role that every application connection takes on, when its login has more rights than it should. */
  readonly setRole: string | null;
  stop(): Promise<void>;
}

/** The database named by the settings or, without one, a server of our own in DATA_DIR. */
export function openDatabase(env: Env, log: Log): Promise<Database> {
  return env.DATABASE_URL
    ? openExternalDatabase({ applicationUrl: env.DATABASE_URL, ownerUrl: env.MIGRATION_DATABASE_URL ?? null }, log)
    : openEmbeddedDatabase(env.DATA_DIR, log);
}
