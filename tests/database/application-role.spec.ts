import { applicationDataSource, migrate, createLog } from '@netvaerksoverblik/api';
import type { DataSource } from 'typeorm';
import { cloneDatabase, superuserUrl, type ClonedDatabase } from '../support/database.js';
import { withClient } from '../support/sql-client.js';

const DENIED = '42501';
const APPEND_ONLY = [
  ...['event', 'event_source', 'theme_check', 'follow_up_step'],
  ...['audit_entry', 'audit_payload', 'audit_subject', 'erasure'],
];
const READ_ONLY = ['migration', 'audit_seal', 'audit_watch', 'audit_erasure'];

let database: ClonedDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await applicationDataSource(database).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.stop();
});

/** SQLSTATE of the refusal, or null when the statement went through. */
async function refusalOf(statement: string): Promise<string | null> {
  try {
    await dataSource.query(statement);
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? 'unknown';
  }
}

describe('the application role', () => {
  it.each([
    'CREATE TABLE intruder (id int)',
    'CREATE TEMPORARY TABLE intruder (id int)',
    'CREATE SCHEMA intruder',
    'CREATE FUNCTION intruder() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
    'ALTER TABLE event ADD COLUMN intruder int',
    'ALTER TABLE event DISABLE TRIGGER ALL',
    'DROP TABLE event',
    'CREATE INDEX intruder ON event (id)',
    'TRUNCATE event',
    'TRUNCATE setting',
    "SET session_replication_role = 'replica'",
    'CREATE ROLE intruder',
    'SET ROLE netvaerk_owner',
    'SET SESSION AUTHORIZATION netvaerk_owner',
    `COPY (SELECT 1) TO PROGRAM 'true'`,
    `SELECT pg_read_file('postgresql.conf')`,
    'UPDATE migration SET name = name',
  ])('is refused: %s', async (statement) => {
    expect(await refusalOf(statement)).toBe(DENIED);
  });

  it.each(APPEND_ONLY)('adds to %s and reads it, and never changes or removes a row', async (table) => {
    const rights: unknown = await dataSource.query(
      `SELECT has_any_column_privilege($1, 'INSERT') AS adds, has_any_column_privilege($1, 'UPDATE') AS changes`,
      [table],
    );

    expect(rights).toEqual([{ adds: true, changes: false }]);
    expect(await refusalOf(`DELETE FROM ${table}`)).toBe(DENIED);
    expect(await refusalOf(`TRUNCATE ${table}`)).toBe(DENIED);
    expect(await refusalOf(`SELECT count(*) FROM ${table}`)).toBeNull();
  });

  it.each(READ_ONLY)('reads %s and never writes it', async (table) => {
    const rights: unknown = await dataSource.query(
      `SELECT p, has_any_column_privilege($1, p) AS has FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE']) AS p`,
      [table],
    );
    expect(rights).toEqual([
      { p: 'SELECT', has: true },
      { p: 'INSERT', has: false },
      { p: 'UPDATE', has: false },
    ]);
    expect(await refusalOf(`DELETE FROM ${table}`)).toBe(DENIED);
  });

  it('calls of the owner’s functions only those that are named', async () => {
    await withClient(superuserUrl(database), async (client) => {
      await client.query(`CREATE FUNCTION public.new_one() RETURNS int LANGUAGE sql AS 'SELECT 1'`);
      await client.query(`ALTER FUNCTION public.new_one() OWNER TO netvaerk_owner`);
    });
    await migrate(database, createLog('silent'));
    expect(await refusalOf('SELECT new_one()')).toBe(DENIED);
    expect(await refusalOf('SELECT seal_audit()')).toBeNull();
  });

  it('may read and write the other tables', async () => {
    const rows: { name: string; rights: boolean[] }[] = await dataSource.query(
      `SELECT tablename AS name, ARRAY(
         SELECT has_table_privilege(format('public.%I', tablename), p)
         FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS p) AS rights
       FROM pg_tables WHERE schemaname = 'public'`,
    );
    const others = rows.filter(({ name }) => ![...APPEND_ONLY, ...READ_ONLY].includes(name));

    expect(others.length).toBeGreaterThan(10);
    expect(others.filter(({ rights }) => rights.join() !== 'true,true,true,true,false,false,false')).toEqual([]);
  });

  it('gets its rights back at the next start, whatever was granted in between', async () => {
    await withClient(superuserUrl(database), async (client) => {
      await client.query('GRANT ALL ON event TO netvaerk_app');
      await client.query('GRANT CREATE ON SCHEMA public TO netvaerk_app');
      await client.query('REVOKE ALL ON meeting FROM netvaerk_app');
    });
    await migrate(database, createLog('silent'));

    expect(await refusalOf('TRUNCATE event')).toBe(DENIED);
    expect(await refusalOf('CREATE TABLE intruder (id int)')).toBe(DENIED);
    expect(await refusalOf('SELECT count(*) FROM meeting')).toBeNull();
  });

  it('lets two processes migrate at once', async () => {
    const log = createLog('silent');

    await expect(Promise.all([migrate(database, log), migrate(database, log)])).resolves.toHaveLength(2);
  });
});
