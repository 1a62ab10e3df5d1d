import { randomUUID } from 'node:crypto';
import type { AccessRole } from '@netvaerksoverblik/domain';
import { anAccount } from '../../support/accounts.js';
import type { ApiClient } from '../../support/api-client.js';
import { enter } from '../../support/items.js';
import type { TestApp } from '../../support/test-app.js';
import type { Caller, Places } from './world.js';

export async function callersOf(
  app: TestApp,
  forumId: string,
  items: { network: { own: Places }; project: { own: Places }; theme: { own: Places } },
): Promise<Readonly<Record<Caller, ApiClient>>> {
  const person = async (name: string): Promise<string> => {
    const id = randomUUID();
    await app.dataSource.query(`INSERT INTO person (id, name) VALUES ($1, $2)`, [id, name]);
    return id;
  };
  const office = await app.as('secretariat');
  const granted = async (role: AccessRole, inForum = false): Promise<ApiClient> =>
    (await anAccount(app, { roles: [{ role, ...(inForum ? { forumId } : {}) }] })).viewer;
  const holder = async (role: 'reference-leader' | 'network-leader' | 'project-owner'): Promise<ApiClient> => {
    const personId = await person(`Hanne ${role}`);
    for (const { own } of [items.network, items.project, items.theme]) {
      const id = own.id ?? '';
      const answer = await enter(office, id, 'roles', { role, state: 'appointed', personId, reason: 'Aftalt' });
      if (answer.status >= 300) throw new Error(`${role} answered ${answer.status}: ${answer.text}`);
    }
    return (await anAccount(app, { personId })).viewer;
  };
  const leader = await person('Vibe Vang');
  await app.dataSource.query(
    `WITH d AS (SELECT id FROM department LIMIT 1) INSERT INTO department_membership (person_id, department_id, level, from_on)
     SELECT $1, d.id, 2, '2020-01-01' FROM d`,
    [leader],
  );
  const gone = await anAccount(app, { roles: [{ role: 'secretariat' }] });
  await app.dataSource.query(`UPDATE app_user SET disabled_at = now() WHERE id = $1`, [gone.userId]);
  return {
    administrator: await granted('administrator'),
    secretariat: await granted('secretariat'),
    'forum-secretary': await granted('forum-secretary', true),
    'forum-member': await granted('forum-member', true),
    'forum-approver': await granted('forum-approver', true),
    'reference-leader': await holder('reference-leader'),
    'network-leader': await holder('network-leader'),
    'project-owner': await holder('project-owner'),
    'line-manager': (await anAccount(app, { personId: leader })).viewer,
    employee: await granted('employee'),
    reader: await granted('reader'),
    nobody: app.client(),
    deactivated: gone.viewer,
    'no-role': (await anAccount(app)).viewer,
    'feed-token': app.client(),
  };
}
