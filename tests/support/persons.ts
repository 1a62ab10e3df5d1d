import type { AccessRole } from '@netvaerksoverblik/domain';
import type { TestApp } from './test-app.js';

/** Lets the demo account of that role be the person of that name, who is known by then. */
export async function becomes(app: TestApp, role: AccessRole, name: string): Promise<void> {
  const [, changed] = await app.dataSource.query<[unknown[], number]>(
    `UPDATE app_user SET person_id = (SELECT id FROM person WHERE name = $2) WHERE username = $1`,
    [`demo:${role}`, name],
  );
  if (changed !== 1) throw new Error(`no demo account ${role}: sign in first`);
}
