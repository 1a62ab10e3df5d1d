import type { DataSource } from 'typeorm';
import type { Clock } from './clock.js';
import type { Env } from './env.js';
import type { Log } from './logging.js';

/** What the application is started with; everything in it is made outside. */
export interface AppOptions {
  readonly dataSource: DataSource;
  readonly env: Env;
  /** This process started the database server or attached to the one in DATA_DIR. */
  readonly embedded: boolean;
  /** Built dashboard; null serves the API alone. */
  readonly staticDir: string | null;
  readonly clock: Clock;
  readonly log: Log;
}

export const APP_OPTIONS = Symbol('APP_OPTIONS');
