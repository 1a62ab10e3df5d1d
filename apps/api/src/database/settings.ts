import type { EntityManager } from 'typeorm';

/** A house value, or null where it was never set. */
export async function readSetting(manager: EntityManager, key: string): Promise<unknown> {
  const rows = await manager.query<{ value: unknown }[]>(`SELECT value FROM setting WHERE key = $1`, [key]);
  return rows[0]?.value ?? null;
}

export async function writeSetting(manager: EntityManager, key: string, value: unknown): Promise<void> {
  await manager.query(
    `INSERT INTO setting (key, value) VALUES ($1, $2::jsonb) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    [key, JSON.stringify(value)],
  );
}
