import { randomUUID } from 'node:crypto';
import type { AccessRole } from '@netvaerksoverblik/domain';
import type { TestApp } from './test-app.js';

/** Gives the demo account of that role, already signed in, a person of its own. */
export async function personBehind({ dataSource }: TestApp, role: AccessRole): Promise<string> {
  const id = randomUUID();
  await dataSource.query(`INSERT INTO person (id, name) VALUES ($1, $2)`, [id, `Person bag ${role}`]);
  await dataSource.query(
    `UPDATE app_user SET person_id = $1 WHERE id IN (SELECT user_id FROM user_role WHERE role = $2)`,
    [id, role],
  );
  return id;
}
