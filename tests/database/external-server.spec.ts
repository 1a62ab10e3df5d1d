import {
  applicationDataSource,
  createLog,
  migrate,
  openDatabase,
  readEnv,
  type Database,
} from '@netvaerksoverblik/api';
import { startSecondServer, type SecondServer } from '../support/second-server.js';
import { withClient } from '../support/sql-client.js';

const log = createLog('silent');
let server: SecondServer;

beforeAll(async () => {
  server = await startSecondServer();
}, 30_000);

afterAll(() => server.stop());

async function asSuperuser(...statements: string[]): Promise<void> {
  await withClient(server.superuserUrl(), async (client) => {
    for (const statement of statements) await client.query(statement);
  });
}

async function makeLogin(role: string, rights = ''): Promise<string> {
  await asSuperuser(`CREATE ROLE ${role} LOGIN PASSWORD 'x' ${rights}`, `CREATE DATABASE ${role} OWNER ${role}`);
  return server.urlOf(role, 'x', role);
}

function open(variables: { DATABASE_URL: string; MIGRATION_DATABASE_URL?: string }): Promise<Database> {
  return openDatabase(readEnv(variables), log);
}

interface Session {
  readonly role: string;
  readonly refusal: string;
}

async function sessionOf(database: Database): Promise<Session> {
  const dataSource = await applicationDataSource(database).initialize();
  try {
    const rows: { role: string }[] = await dataSource.query('SELECT current_user AS role');
    const refusal = await dataSource.query('CREATE TABLE intruder (id int)').then(
      () => 'none',
      (error: { code: string }) => error.code,
    );
    return { role: rows[0]?.role ?? '', refusal };
  } finally {
    await dataSource.destroy();
  }
}

describe('a server of your own, with DATABASE_URL only', () => {
  it('says what to do when its login may not make the application role', async () => {
    const plain = await makeLogin('plain_owner');

    await expect(open({ DATABASE_URL: plain })).rejects.toMatchObject({
      name: 'StartUpError',
      reason: expect.stringContaining('may not make or take on the role netvaerk_app'),
      cure: expect.stringContaining('set MIGRATION_DATABASE_URL'),
    });
  });

  it('takes on the application role in every session', async () => {
    const database = await open({ DATABASE_URL: await makeLogin('role_maker', 'CREATEROLE') });
    await migrate(database, log);

    expect(database).toMatchObject({ mode: 'external', embeddedHere: false, setRole: 'netvaerk_app' });
    expect(await sessionOf(database)).toEqual({ role: 'netvaerk_app', refusal: '42501' });
  });

  it('gives up even the rights of a superuser', async () => {
    await asSuperuser('CREATE DATABASE by_superuser');
    const database = await open({ DATABASE_URL: server.superuserUrl('by_superuser') });
    await migrate(database, log);

    expect(await sessionOf(database)).toEqual({ role: 'netvaerk_app', refusal: '42501' });
  });

  it('treats the same login in both variables as one', async () => {
    const url = server.superuserUrl('by_superuser');
    const database = await open({ DATABASE_URL: url, MIGRATION_DATABASE_URL: url });

    expect(database.setRole).toBe('netvaerk_app');
  });
});

describe('a server of your own, with two logins', () => {
  it('migrates as the one and serves as the other', async () => {
    const owner = await makeLogin('municipality_owner');
    await asSuperuser(`CREATE ROLE municipality_app LOGIN PASSWORD 'y'`);
    const application = server.urlOf('municipality_app', 'y', 'municipality_owner');
    const database = await open({ DATABASE_URL: application, MIGRATION_DATABASE_URL: owner });
    await migrate(database, log);

    expect(database.setRole).toBeNull();
    expect(await sessionOf(database)).toEqual({ role: 'municipality_app', refusal: '42501' });
  });

  it('names the variable, and no password, when the server refuses', async () => {
    const refused = open({ DATABASE_URL: server.urlOf('plain_owner', 'hemmeligt', 'plain_owner') });

    await expect(refused).rejects.toMatchObject({ reason: expect.stringContaining('The database of DATABASE_URL') });
    await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining('hemmeligt') });
  });

  it('says that nothing answers when the server is down', async () => {
    await expect(open({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' })).rejects.toMatchObject({
      reason: expect.stringContaining('127.0.0.1:1/c'),
      cure: expect.stringContaining('See that the server runs'),
    });
  });

  it('refuses a database that is not in UTF8', async () => {
    await asSuperuser(
      `CREATE DATABASE latin TEMPLATE template0 ENCODING LATIN1 LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C'`,
    );

    await expect(open({ DATABASE_URL: server.superuserUrl('latin') })).rejects.toMatchObject({
      cure: expect.stringContaining('ENCODING UTF8'),
    });
  });
});
