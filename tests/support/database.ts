import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';

/** A migrated database of one test file; fits wherever the API asks for a database. */
export interface ClonedDatabase {
  readonly name: string;
  readonly mode: 'embedded';
  readonly attached: false;
  readonly embeddedHere: true;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly setRole: null;
  /** Drops it, with whatever is still connected. */
  stop(): Promise<void>;
}

interface TemplateUrls {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
}

function templateUrls(): TemplateUrls {
  const given = process.env['NETVAERK_TEST_DATABASE'];
  if (!given) throw new Error('No test server: run this file through Jest with tests/jest.config.mjs.');
  return JSON.parse(given) as TemplateUrls;
}

async function asSuperuser(statements: (urls: TemplateUrls) => readonly string[]): Promise<void> {
  const urls = templateUrls();
  const client = new Client({ connectionString: urls.superuserUrl });
  await client.connect();
  try {
    for (const statement of statements(urls)) await client.query(statement);
  } finally {
    await client.end();
  }
}

function inDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

const roleOf = (url: string): string => escapeIdentifier(new URL(url).username);
const databaseOf = (url: string): string => escapeIdentifier(new URL(url).pathname.slice(1));

/** A copy of the migrated template, made by the server in well under a second. */
export async function cloneDatabase(): Promise<ClonedDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(({ ownerUrl, applicationUrl }) => [
    `CREATE DATABASE ${name} TEMPLATE ${databaseOf(ownerUrl)} OWNER ${roleOf(ownerUrl)}`,
    `REVOKE ALL ON DATABASE ${name} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${name} TO ${roleOf(applicationUrl)}`,
  ]);
  const { ownerUrl, applicationUrl } = templateUrls();
  return {
    name,
    mode: 'embedded',
    attached: false,
    embeddedHere: true,
    ownerUrl: inDatabase(ownerUrl, name),
    applicationUrl: inDatabase(applicationUrl, name),
    setRole: null,
    stop: () => dropDatabase({ name }),
  };
}

/** Drops a cloned database; whoever is still connected is disconnected. */
export async function dropDatabase({ name }: Pick<ClonedDatabase, 'name'>): Promise<void> {
  await asSuperuser(() => [`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`]);
}

/** Address of a cloned database as the superuser, for tests that terminate sessions or look behind the rights. */
export function superuserUrl({ name }: Pick<ClonedDatabase, 'name'>): string {
  return inDatabase(templateUrls().superuserUrl, name);
}
