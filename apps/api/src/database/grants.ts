import pg from 'pg';
import type { QueryRunner } from 'typeorm';

/** What was decided, and who changed what, is only ever added to. */
const APPEND_ONLY = ['event', 'event_source', 'audit_entry', 'theme_check', 'follow_up_step'];

/** Bookkeeping of the migrations: the application may read it, never write it. */
const READ_ONLY = ['migration'];

async function namesFrom(runner: QueryRunner, query: string): Promise<string[]> {
  const rows = (await runner.query(query)) as { name: string }[];
  return rows.map(({ name }) => name);
}

const OWN_TABLES = `SELECT tablename AS name FROM pg_tables
  WHERE schemaname = 'public' AND pg_has_role(tableowner, 'USAGE')`;
const OWN_ROUTINES = `SELECT oid::regprocedure::text AS name FROM pg_proc
  WHERE pronamespace = 'public'::regnamespace AND prokind <> 'p' AND pg_has_role(proowner, 'USAGE')`;

/** Gives the application role what it needs and no more; the same at every start, whatever stood there before. */
export async function grantApplicationRights(runner: QueryRunner, applicationRole: string): Promise<void> {
  const role = pg.escapeIdentifier(applicationRole);
  const tables = await namesFrom(runner, OWN_TABLES);
  const routines = await namesFrom(runner, OWN_ROUTINES);
  const among = (names: readonly string[]): string[] => names.filter((name) => tables.includes(name));
  const statements = [
    `REVOKE CREATE ON SCHEMA public FROM PUBLIC, ${role}`,
    `GRANT USAGE ON SCHEMA public TO ${role}`,
    ...tables.flatMap((name) => {
      const table = pg.escapeIdentifier(name);
      return [
        `REVOKE ALL ON ${table} FROM PUBLIC, ${role}`,
        `GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO ${role}`,
      ];
    }),
    ...among(APPEND_ONLY).map((name) => `REVOKE UPDATE, DELETE ON ${pg.escapeIdentifier(name)} FROM ${role}`),
    ...among(READ_ONLY).map((name) => `REVOKE INSERT, UPDATE, DELETE ON ${pg.escapeIdentifier(name)} FROM ${role}`),
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role}`,
    ...routines.map((name) => `GRANT EXECUTE ON FUNCTION ${name} TO ${role}`),
  ];
  await runner.query(statements.join(';\n'));
}
