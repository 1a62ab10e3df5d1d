import pg from 'pg';
import type { Client } from 'pg';
import { StartUpError } from '../platform/start-up-error.js';
import type { Log } from '../platform/logging.js';
import type { Database } from './connections.js';
import { assertDanish } from './danish.js';
import { ensureExtensions } from './embedded/roles.js';
import { withClient } from './embedded/running-server.js';
import { APPLICATION_ROLE } from './role-names.js';

export interface ExternalUrls {
  readonly applicationUrl: string;
  /** Null when only DATABASE_URL is given. */
  readonly ownerUrl: string | null;
}

interface Login {
  readonly role: string;
  readonly isSuperuser: boolean;
}

async function loginOf(client: Client): Promise<Login> {
  const { rows } = await client.query<{ role: string; super: boolean }>(
    'SELECT rolname AS role, rolsuper AS super FROM pg_roles WHERE rolname = current_user',
  );
  return { role: rows[0]?.role ?? '', isSuperuser: rows[0]?.super ?? false };
}

function withoutPassword(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port ? `:${port}` : ''}${pathname}`;
}

async function connecting<T>(variable: string, url: string, use: (client: Client) => Promise<T>): Promise<T> {
  try {
    return await withClient(url, use);
  } catch (error) {
    if (error instanceof StartUpError) throw error;
    throw new StartUpError(
      `The database of ${variable} (${withoutPassword(url)}) refuses: ${(error as Error).message || String(error)}.`,
      `See that the server runs and that user, password and database in ${variable} are right, then start again.`,
      { cause: error },
    );
  }
}

/** Since PostgreSQL 16 a member, and even the maker, of a role need not be allowed to take it on: trying tells. */
async function canTakeOn(client: Client, role: string): Promise<boolean> {
  return await client.query(`SET ROLE ${role}`).then(
    async () => {
      await client.query('RESET ROLE');
      return true;
    },
    () => false,
  );
}

/** With one login only, its sessions give up what the application must not have. */
async function ensureApplicationRole(client: Client): Promise<void> {
  const role = pg.escapeIdentifier(APPLICATION_ROLE);
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [APPLICATION_ROLE]);
  try {
    if (rowCount === 0) await client.query(`CREATE ROLE ${role} NOLOGIN`);
    if (!(await canTakeOn(client, role))) await client.query(`GRANT ${role} TO CURRENT_USER`);
    await client.query(`SET ROLE ${role}`);
    await client.query('RESET ROLE');
  } catch (error) {
    throw new StartUpError(
      `The login of DATABASE_URL may not make or take on the role ${APPLICATION_ROLE}: ${(error as Error).message}.`,
      `As an administrator of the database run "CREATE ROLE ${APPLICATION_ROLE} NOLOGIN; GRANT ${APPLICATION_ROLE} TO ` +
        `<login>", or set MIGRATION_DATABASE_URL to the owner and DATABASE_URL to an application role.`,
      { cause: error },
    );
  }
}

async function openWithTwoLogins(applicationUrl: string, ownerUrl: string, log: Log): Promise<string | null> {
  const application = await connecting('DATABASE_URL', applicationUrl, loginOf);
  const owner = await connecting('MIGRATION_DATABASE_URL', ownerUrl, loginOf);
  if (application.role === owner.role) return await openWithOneLogin(ownerUrl, log);
  if (application.isSuperuser) {
    log.warn({ role: application.role }, 'DATABASE_URL signs in as a superuser: use a role without rights of its own');
  }
  return null;
}

async function openWithOneLogin(url: string, log: Log): Promise<string> {
  log.warn(
    `DATABASE_URL is used for migrations too; its sessions take on ${APPLICATION_ROLE}. Better: set MIGRATION_DATABASE_URL ` +
      'to the owner, and DATABASE_URL to a role of its own.',
  );
  await connecting('DATABASE_URL', url, ensureApplicationRole);
  return APPLICATION_ROLE;
}

/** Uses a PostgreSQL that someone else runs. */
export async function openExternalDatabase({ applicationUrl, ownerUrl }: ExternalUrls, log: Log): Promise<Database> {
  const setRole = ownerUrl
    ? await openWithTwoLogins(applicationUrl, ownerUrl, log)
    : await openWithOneLogin(applicationUrl, log);
  const migrationUrl = ownerUrl ?? applicationUrl;
  await connecting(ownerUrl ? 'MIGRATION_DATABASE_URL' : 'DATABASE_URL', migrationUrl, async (client) => {
    await assertDanish(client);
    await ensureExtensions(client);
  });
  return {
    mode: 'external',
    attached: false,
    embeddedHere: false,
    ownerUrl: migrationUrl,
    applicationUrl,
    setRole,
    stop: () => Promise.resolve(),
  };
}
