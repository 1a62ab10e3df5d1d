import type { DataSource } from 'typeorm';

/** A wrong password is counted: that is what refuses the next ones. */
const COUNTED = ['credential_attempt'];

/** What a request may leave behind though it was refused: that somebody was here. */
const VOLATILE: Readonly<Record<string, readonly string[]>> = { session: ['last_seen_at'] };

/** A digest of every row of every table, table by table: what was refused has left it as it was. */
export async function databaseHash(dataSource: DataSource): Promise<Record<string, string>> {
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const digests = tables
    .filter(({ name }) => !COUNTED.includes(name))
    .map(({ name }) => {
      const left = (VOLATILE[name] ?? []).map((column) => `- '${column}'`).join(' ');
      return `SELECT '${name}' AS name, md5(coalesce(string_agg(r, ',' ORDER BY r), '')) AS digest
      FROM (SELECT (to_jsonb(t) ${left})::text AS r FROM "${name}" t) AS rows`;
    });
  const rows = await dataSource.query<{ name: string; digest: string }[]>(digests.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
