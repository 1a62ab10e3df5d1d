import pg from 'pg';
import type { Client } from 'pg';
import { APPLICATION_ROLE, DATABASE_NAME, OWNER_ROLE } from '../role-names.js';
import { readPassword, renewPassword } from './cluster.js';
import { withClient } from './running-server.js';
import type { EmbeddedServer } from './server.js';

const LOCK = 0x6e657476;
const RIGHTS = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';
const quote = (name: string): string => pg.escapeIdentifier(name);

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await client.query(`${verb} ROLE ${quote(role)} ${RIGHTS} PASSWORD ${pg.escapeLiteral(password)}`);
}

async function ensureDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE_NAME]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${quote(DATABASE_NAME)} OWNER ${quote(OWNER_ROLE)}`);
  await client.query(`REVOKE ALL ON DATABASE ${quote(DATABASE_NAME)} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${quote(DATABASE_NAME)} TO ${quote(APPLICATION_ROLE)}`);
}

/** The extensions that migrations rely on, for whoever may make them. */
export async function ensureExtensions(client: Client): Promise<void> {
  // IF NOT EXISTS does not help against another process that makes it at the same moment.
  await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
  for (const extension of ['pg_trgm', 'unaccent']) await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
}

export interface RoleUrls {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
}

/** Roles, database and extensions of a new cluster; changes nothing in one that has them. */
export async function ensureRoles(server: EmbeddedServer, dataDir: string): Promise<RoleUrls> {
  const passwordOf = (role: string): string =>
    readPassword(dataDir, role) ?? renewPassword(dataDir, role, server.runner);
  const urls = await withClient(server.superuserUrl(), async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const [owner, application] = [passwordOf(OWNER_ROLE), passwordOf(APPLICATION_ROLE)];
    await ensureRole(client, OWNER_ROLE, owner);
    await ensureRole(client, APPLICATION_ROLE, application);
    await ensureDatabase(client);
    const urlOf = (role: string, password: string): string =>
      `postgres://${role}:${password}@127.0.0.1:${server.port}/${DATABASE_NAME}`;
    return { ownerUrl: urlOf(OWNER_ROLE, owner), applicationUrl: urlOf(APPLICATION_ROLE, application) };
  });
  await withClient(server.superuserUrl(DATABASE_NAME), ensureExtensions);
  return urls;
}
