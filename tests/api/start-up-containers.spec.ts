import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { readiness, startBuiltServer, type BuiltServer } from '../support/built-server.js';
import { startSecondServer, type SecondServer } from '../support/second-server.js';
import { withClient } from '../support/sql-client.js';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Record<string, string>;
  readonly healthcheck: { readonly test: string[] };
  readonly depends_on?: Record<string, { readonly condition: string }>;
  readonly volumes?: string[];
  readonly configs?: { readonly source: string; readonly target: string }[];
  readonly read_only?: boolean;
}

interface ComposeFile {
  readonly services: { readonly database: Service; readonly app: Service };
  readonly configs: { readonly roles: { readonly content: string } };
  readonly volumes: Record<string, unknown>;
}

const root = resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

const GIVEN: Record<string, string> = {
  NETVAERK_DATABASE_PASSWORD: 'Superuser1',
  NETVAERK_OWNER_PASSWORD: 'Owner2',
  NETVAERK_APP_PASSWORD: 'Application3',
};

/** `${NAME:?why}` and `${NAME:-default}`, as docker compose reads them. */
function interpolate(text: string): string {
  return text.replace(/\$\{(\w+)(?::([?-])([^}]*))?\}/g, (_whole, name: string, sign?: string, rest?: string) => {
    const value = GIVEN[name] ?? (sign === '-' ? rest : undefined);
    if (value === undefined) throw new Error(`The compose file asks for ${name}, which the test does not give.`);
    return value;
  });
}

const compose = parse(interpolate(read('docker-compose.yml'))) as ComposeFile;
const { database, app } = compose.services;

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

/** What psql makes of the init file: `\getenv name VARIABLE`, then `:'name'` as a quoted value. */
function initStatements(): string[] {
  const lines = compose.configs.roles.content.split('\n');
  const values = new Map<string, string>();
  for (const line of lines) {
    const [, name = '', variable = ''] = /^\\getenv (\w+) (\w+)$/.exec(line) ?? [];
    if (name) values.set(name, database.environment[variable] ?? '');
  }
  const plain = lines.filter((line) => line && !line.startsWith('\\'));
  return plain.map((line) => line.replace(/:'(\w+)'/g, (_whole, name: string) => `'${values.get(name) ?? ''}'`));
}

describe('the compose file', () => {
  it('runs PostgreSQL 18 with Danish sorting, a volume and a health check, and the application after it', () => {
    expect(database.image).toBe('postgres:18');
    expect(database.environment['POSTGRES_INITDB_ARGS']).toContain('--locale-provider=icu --icu-locale=da-DK');
    expect(database.volumes).toEqual(['database:/var/lib/postgresql']);
    expect(Object.keys(compose.volumes)).toEqual(['database']);
    expect(database.configs?.[0]?.target).toMatch(/^\/docker-entrypoint-initdb\.d\/.+\.sql$/);
    expect(database.healthcheck.test[0]).toBe('CMD');
    expect(app.depends_on?.['database']?.condition).toBe('service_healthy');
    expect(app.read_only).toBe(true);
  });

  it('gives the application both addresses, each with a role of its own', () => {
    const [application, owner] = ['DATABASE_URL', 'MIGRATION_DATABASE_URL'].map(
      (name) => new URL(app.environment[name] ?? ''),
    );

    expect([application?.username, owner?.username]).toEqual(['netvaerk_app', 'netvaerk_owner']);
    expect([application?.hostname, owner?.hostname]).toEqual(['database', 'database']);
  });
});

describe('the image', () => {
  it('knows the manifest of every workspace', () => {
    const dockerfile = read('Dockerfile');
    const folders = ['apps', 'libs'].flatMap((parent) =>
      readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
    );
    const workspaces = [...folders, 'tests'].filter((folder) => existsSync(join(root, folder, 'package.json')));

    expect(workspaces.length).toBeGreaterThan(5);
    expect(workspaces.filter((folder) => !dockerfile.includes(`COPY ${folder}/package.json ${folder}/`))).toEqual([]);
  });

  it('is made of Node 24 and does not run as root', () => {
    const dockerfile = read('Dockerfile');

    expect(dockerfile.match(/^FROM node:24-slim/gm)?.length).toBeGreaterThan(0);
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});

describe('the environment of the compose file, without Docker', () => {
  let server: SecondServer;
  let running: BuiltServer;
  let port: number;

  const local = (url: string | undefined): string =>
    (url ?? '').replace('@database:5432/', `@127.0.0.1:${server.port}/`);

  beforeAll(async () => {
    server = await startSecondServer();
    await withClient(server.superuserUrl(), async (client) => {
      for (const statement of initStatements()) await client.query(statement);
    });
    port = await freePort();
    running = await startBuiltServer({
      ...app.environment,
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      DATABASE_URL: local(app.environment['DATABASE_URL']),
      MIGRATION_DATABASE_URL: local(app.environment['MIGRATION_DATABASE_URL']),
    });
  }, 60_000);

  afterAll(async () => {
    await running.end('SIGTERM');
    await server.stop();
  });

  it('answers, without a warning about its roles', async () => {
    expect(await readiness(running)).toBe(200);
    expect(running.output()).not.toContain('MIGRATION_DATABASE_URL');
  });

  it('serves as a role that owns nothing', async () => {
    const owners = await withClient(server.superuserUrl('netvaerk'), (client) =>
      client.query(`SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'`),
    );

    expect(owners.rows).toEqual([{ tableowner: 'netvaerk_owner' }]);
  });

  it('passes the health check of the compose file', () => {
    const [kind, program = '', ...parameters] = app.healthcheck.test;
    const here = parameters.map((text) => text.replace(':3000/', `:${port}/`));

    expect([kind, program]).toEqual(['CMD', 'node']);
    expect(spawnSync(process.execPath, here).status).toBe(0);
  });

  it('offers no demo sign-in', async () => {
    const reply = await fetch(`${running.address}/api/v1/session/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: running.address },
      body: JSON.stringify({ role: 'secretariat' }),
    });

    expect([401, 403, 404]).toContain(reply.status);
  });
});
