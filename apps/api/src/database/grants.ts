import pg from 'pg';
import type { QueryRunner } from 'typeorm';

/** What was decided, and who changed what, is only ever added to. */
const APPEND_ONLY = [
  ...['event', 'event_source', 'theme_check', 'follow_up_step'],
  ...['audit_entry', 'audit_payload', 'audit_subject', 'erasure'],
];

/** Bookkeeping of the migrations, and what only functions of the owner write: the application may read it. */
const READ_ONLY = ['migration', 'audit_seal', 'audit_watch', 'audit_erasure'];

/** What the application says of an entry of the log; its number and its time are the database's. */
const ENTRY_COLUMNS = 'actor_id, action, entity, entity_id, request_id, payload_digest';

/** Functions of our own that the application may call; any other is the owner's alone. */
const CALLABLE = ['person_known_as', 'remove_demo', 'seal_audit', 'erase_audit_payloads'];

async function namesFrom(runner: QueryRunner, query: string): Promise<string[]> {
  const rows = (await runner.query(query)) as { name: string }[];
  return rows.map(({ name }) => name);
}

const OWN_TABLES = `SELECT tablename AS name FROM pg_tables
  WHERE schemaname = 'public' AND pg_has_role(tableowner, 'USAGE')`;
/** Those of extensions are everybody's. */
const OWN_ROUTINES = `SELECT p.oid::regprocedure::text AS name, p.proname AS called FROM pg_proc p
  WHERE p.pronamespace = 'public'::regnamespace AND p.prokind <> 'p' AND pg_has_role(p.proowner, 'USAGE')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')`;

/** Gives the application role what it needs and no more; the same at every start, whatever stood there before. */
export async function grantApplicationRights(runner: QueryRunner, applicationRole: string): Promise<void> {
  const role = pg.escapeIdentifier(applicationRole);
  const tables = await namesFrom(runner, OWN_TABLES);
  const routines = (await runner.query(OWN_ROUTINES)) as { name: string; called: string }[];
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
    ...among(['audit_entry']).flatMap((name) => [
      `REVOKE INSERT ON ${name} FROM ${role}`,
      `GRANT INSERT (${ENTRY_COLUMNS}) ON ${name} TO ${role}`,
    ]),
    ...among(READ_ONLY).map((name) => `REVOKE INSERT, UPDATE, DELETE ON ${pg.escapeIdentifier(name)} FROM ${role}`),
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role}`,
    ...routines.map(({ name }) => `REVOKE ALL ON FUNCTION ${name} FROM PUBLIC, ${role}`),
    ...routines
      .filter(({ called }) => CALLABLE.includes(called))
      .map(({ name }) => `GRANT EXECUTE ON FUNCTION ${name} TO ${role}`),
  ];
  await runner.query(statements.join(';\n'));
}
