import { randomUUID } from 'node:crypto';
import type { AccountReply, AccountSessionsReply, Problem, SessionReply } from '@netvaerksoverblik/contracts';
import type { AccessRole } from '@netvaerksoverblik/domain';
import { anAccount, signedIn, type Account } from '../support/accounts.js';
import { ifMatch, unique, type Answer, type ApiClient } from '../support/api-client.js';
import { auditOf } from '../support/audit.js';
import { record } from '../support/imports.js';
import { approvedNetworks, minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PATH = '/api/v1/accounts';
const SESSION = '/api/v1/session';

describe('accounts', () => {
  let app: TestApp;
  let boss: Account;

  beforeAll(async () => {
    app = await startTestApp();
    boss = await anAccount(app, { roles: [{ role: 'administrator' }], name: 'Inge Vangsø' });
    await app.dataSource.query(`UPDATE app_user SET password_hash = 'x' WHERE id = $1`, [boss.userId]);
  });
  afterAll(() => app.close());

  const read = (id: string): Promise<Answer<AccountReply>> => boss.viewer.get<AccountReply>(`${PATH}/${id}`);
  const make = (more: object = {}): Promise<Answer<AccountReply>> =>
    boss.viewer.post<AccountReply>(PATH, { name: 'Bodil Krage', username: unique('bodil').replace(' ', '.'), ...more });
  async function change(id: string, body: object, by: ApiClient = boss.viewer): Promise<Answer<AccountReply>> {
    return by.patch<AccountReply>(`${PATH}/${id}`, body, ifMatch(await read(id)));
  }
  async function grant(id: string, body: object, by: ApiClient = boss.viewer): Promise<Answer<AccountReply>> {
    return by.post<AccountReply>(`${PATH}/${id}/roles`, body, ifMatch(await read(id)));
  }
  async function revoke(id: string, roleId: string, by: ApiClient = boss.viewer): Promise<Answer<AccountReply>> {
    return by.delete<AccountReply>(`${PATH}/${id}/roles/${roleId}`, ifMatch(await read(id)));
  }
  const codeOf = ({ status, body }: Answer<unknown>): [number, string] => [status, (body as Problem).code];
  const isIn = async (viewer: ApiClient): Promise<boolean> => (await viewer.get(SESSION)).status === 200;

  it('are made once, with a name that is nobody else’s, and without a way in', async () => {
    const key = randomUUID();
    const body = { name: 'Åse Lind', username: 'Aase.Lind', email: 'Aase@egelund.example' };
    const first = await boss.viewer.post<AccountReply>(PATH, body, { headers: { 'idempotency-key': key } });
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ name: 'Åse Lind', username: 'aase.lind', hasPassword: false, roles: [] });
    const again = await boss.viewer.post<AccountReply>(PATH, body, { headers: { 'idempotency-key': key } });
    expect(again.body.id).toBe(first.body.id);
    expect(codeOf(await make({ username: 'AASE.lind' }))).toEqual([409, 'conflict.duplicate']);
    expect(codeOf(await make({ email: 'AASE@egelund.example' }))).toEqual([409, 'conflict.duplicate']);
    const [entry] = await auditOf(app.dataSource, 'account.created', first.body.id);
    expect(entry).toMatchObject({ before: null, after: { username: 'aase.lind' } });
  });

  it('are an administrator’s alone', async () => {
    for (const role of ['secretariat', 'forum-approver', 'reader'] as const) {
      const other = await app.as(role);
      expect((await other.get(PATH)).status).toBe(403);
      expect((await other.post(PATH, { name: 'x', username: 'xx' })).status).toBe(403);
    }
  });

  it('P7 are out at the very next request when they are deactivated, and stay out', async () => {
    const account = await anAccount(app, { roles: [{ role: 'reader' }] });
    const other = await signedIn(app, account.userId);
    expect([await isIn(account.viewer), await isIn(other)]).toEqual([true, true]);
    expect((await change(account.userId, { disabled: true })).status).toBe(200);
    expect([await isIn(account.viewer), await isIn(other)]).toEqual([false, false]);
    expect((await account.viewer.get('/api/v1/portfolio')).status).toBe(401);
    await change(account.userId, { disabled: false });
    expect(await isIn(account.viewer)).toBe(false);
  });

  it('P7 may no more than they do today: a role that has run out is gone at the very next request', async () => {
    const account = await anAccount(app, { roles: [{ role: 'secretariat' }] });
    expect((await account.viewer.get('/api/v1/people/questions')).status).toBe(200);
    await app.dataSource.query(`UPDATE user_role SET to_on = current_date WHERE user_id = $1`, [account.userId]);
    expect((await account.viewer.get('/api/v1/people/questions')).status).toBe(403);
    expect((await account.viewer.get('/api/v1/portfolio')).status).toBe(403);
    expect((await account.viewer.get<SessionReply>(SESSION)).body.roles).toEqual([]);
  });

  it('P23 sign in anew when their rights are changed: the session from before is worth nothing', async () => {
    const account = await anAccount(app, { roles: [{ role: 'reader' }] });
    expect((await grant(account.userId, { role: 'secretariat' })).status).toBe(200);
    expect(await isIn(account.viewer)).toBe(false);
    const anew = await signedIn(app, account.userId);
    const { body } = await anew.get<SessionReply>(SESSION);
    expect(body.roles.map(({ role }) => role)).toEqual(['reader', 'secretariat']);
    const { roles } = (await read(account.userId)).body;
    const granted = roles.find(({ role }) => role === 'secretariat');
    const taken = await revoke(account.userId, granted?.id ?? '');
    expect(taken.body.roles.map(({ role }) => role)).toEqual(['reader']);
    expect(await isIn(anew)).toBe(false);
    const entries = await auditOf(app.dataSource, 'role.revoked', account.userId);
    expect(entries).toMatchObject([{ before: { role: 'secretariat' }, after: null }]);
  });

  it('keep a role that is taken back as one that was held', async () => {
    const account = await anAccount(app, { roles: [{ role: 'reader' }] });
    const [role] = (await read(account.userId)).body.roles;
    const { body } = await revoke(account.userId, role?.id ?? '');
    expect(body.roles).toMatchObject([{ role: 'reader', from: '2020-01-01', holds: false }]);
    expect(body.roles[0]?.to).not.toBeNull();
  });

  it('give an administrator’s rights for a password alone to nobody', async () => {
    const account = await anAccount(app, {
      roles: [{ role: 'administrator' }, { role: 'secretariat' }, { role: 'reader' }],
      secondFactor: false,
    });
    const { body } = await account.viewer.get<SessionReply>(SESSION);
    expect(body.roles.map(({ role }) => role)).toEqual(['reader']);
    expect((await account.viewer.get(PATH)).status).toBe(403);
  });

  it.each<[AccessRole, string]>([
    ['network-leader', 'role.follows'],
    ['reference-leader', 'role.follows'],
    ['project-owner', 'role.follows'],
    ['line-manager', 'role.follows'],
  ])('are not granted %s: it follows', async (role, code) => {
    const { body } = await make();
    expect(codeOf(await grant(body.id, { role }))).toEqual([409, code]);
  });

  it('hold a role of a forum in a forum, and others in none', async () => {
    await record(
      await app.as('secretariat'),
      minutesText({ date: '2026-01-15', items: [approvedNetworks({ title: 'Ro' })] }),
    );
    const [forum] = await app.dataSource.query<{ id: string }[]>(`SELECT id FROM forum`);
    const { body } = await make();
    expect((await grant(body.id, { role: 'forum-member' })).status).toBe(400);
    expect((await grant(body.id, { role: 'reader', forumId: forum?.id })).status).toBe(400);
    expect((await grant(body.id, { role: 'forum-member', forumId: randomUUID() })).status).toBe(400);
    expect((await grant(body.id, { role: 'reader', from: '2026-05-05', to: '2026-05-05' })).status).toBe(400);
    const granted = await grant(body.id, { role: 'forum-member', forumId: forum?.id, from: '2026-01-01' });
    expect(granted.body.roles).toMatchObject([{ role: 'forum-member', forum: { id: forum?.id }, holds: true }]);
  });

  it('tell the secretariat by mail when somebody comes to see closed items', async () => {
    const office = await anAccount(app, { roles: [{ role: 'secretariat' }] });
    await change(office.userId, { email: 'sekretariat@egelund.example' });
    const { body } = await make({ name: 'Ny Sekretær' });
    await grant(body.id, { role: 'secretariat' });
    await grant(body.id, { role: 'reader' });
    const mails = await app.dataSource.query<{ subject: string }[]>(
      `SELECT subject FROM outbox WHERE recipient = 'sekretariat@egelund.example'`,
    );
    expect(mails.map(({ subject }) => subject)).toEqual(['Ny Sekretær har fået rollen Sekretariat']);
  });

  it('change nobody’s own rights', async () => {
    const own = boss.userId;
    const [role] = (await read(own)).body.roles;
    expect(codeOf(await grant(own, { role: 'secretariat' }))).toEqual([409, 'account.own']);
    expect(codeOf(await revoke(own, role?.id ?? ''))).toEqual([409, 'account.own']);
    expect(codeOf(await change(own, { disabled: true }))).toEqual([409, 'account.own']);
    expect(codeOf(await change(own, { personId: null }))).toEqual([409, 'account.own']);
    expect((await change(own, { name: 'Inge Vangsø Holm' })).body.name).toBe('Inge Vangsø Holm');
  });

  it('always leave an administrator who can sign in, also when two take each other’s role away', async () => {
    const second = await anAccount(app, { roles: [{ role: 'administrator' }] });
    const [role] = (await read(boss.userId)).body.roles;
    expect(codeOf(await change(boss.userId, { disabled: true }, second.viewer))).toEqual([
      409,
      'account.last-administrator',
    ]);
    await app.dataSource.query(`UPDATE app_user SET password_hash = 'x' WHERE id = $1`, [second.userId]);
    const [theirs] = (await read(second.userId)).body.roles;
    const both = await Promise.all([
      revoke(boss.userId, role?.id ?? '', second.viewer),
      revoke(second.userId, theirs?.id ?? ''),
    ]);
    expect(both.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    const left = await app.dataSource.query<{ user_id: string }[]>(
      `SELECT r.user_id FROM user_role r JOIN app_user u ON u.id = r.user_id
       WHERE r.role = 'administrator' AND r.to_on IS NULL AND u.password_hash IS NOT NULL`,
    );
    expect(left).toHaveLength(1);
    await app.dataSource.query(`UPDATE user_role SET to_on = NULL WHERE user_id = $1`, [boss.userId]);
    boss = { ...boss, viewer: await signedIn(app, boss.userId) };
  });

  it('of the demo have the rights of their role and no others', async () => {
    await app.as('reader');
    const [demo] = await app.dataSource.query<{ id: string }[]>(
      `SELECT id FROM app_user WHERE username = 'demo:reader'`,
    );
    const id = demo?.id ?? '';
    expect(codeOf(await grant(id, { role: 'secretariat' }))).toEqual([409, 'account.demo']);
    expect(codeOf(await change(id, { email: 'x@egelund.example' }))).toEqual([409, 'account.demo']);
  });

  it('are not written over unseen', async () => {
    const { body } = await make();
    await change(body.id, { name: 'Første' });
    const stale = await boss.viewer.patch(`${PATH}/${body.id}`, { name: 'Anden' }, { headers: { 'if-match': '"1"' } });
    expect(stale.status).toBe(412);
    expect((await boss.viewer.patch(`${PATH}/${body.id}`, { name: 'Anden' })).status).toBe(428);
    expect((await read(body.id)).body.name).toBe('Første');
  });

  describe('sessions', () => {
    const mine = (viewer: ApiClient): Promise<Answer<AccountSessionsReply>> =>
      viewer.get<AccountSessionsReply>(`${SESSION}/mine`);

    it('are shown to whose they are, the one that asks first, without a token', async () => {
      const account = await anAccount(app, { roles: [{ role: 'reader' }] });
      await signedIn(app, account.userId);
      const { body, text } = await mine(account.viewer);
      expect(body.items.map(({ current }) => current)).toEqual([true, false]);
      expect(text).not.toContain(account.viewer.sessionCookie?.split('=')[1] ?? '?');
    });

    it('P4 of others are not there: only one’s own is ended', async () => {
      const [one, other] = [await anAccount(app, { roles: [{ role: 'reader' }] }), await anAccount(app)];
      const [foreign] = (await mine(other.viewer)).body.items;
      expect((await one.viewer.delete(`${SESSION}/mine/${foreign?.id ?? ''}`)).status).toBe(404);
      expect((await one.viewer.delete(`${SESSION}/mine/1`)).status).toBe(400);
      expect(await isIn(other.viewer)).toBe(true);
      const second = await signedIn(app, one.userId);
      const own = (await mine(one.viewer)).body.items.find(({ current }) => !current);
      expect((await one.viewer.delete(`${SESSION}/mine/${own?.id ?? ''}`)).status).toBe(204);
      expect([await isIn(one.viewer), await isIn(second)]).toEqual([true, false]);
    });

    it('end everywhere but here, and by an administrator everywhere', async () => {
      const account = await anAccount(app, { roles: [{ role: 'reader' }] });
      const second = await signedIn(app, account.userId);
      expect((await account.viewer.delete(`${SESSION}/mine`)).status).toBe(204);
      expect([await isIn(account.viewer), await isIn(second)]).toEqual([true, false]);
      const path = `${PATH}/${account.userId}/sessions`;
      expect((await boss.viewer.get<AccountSessionsReply>(path)).body.items).toHaveLength(1);
      expect((await boss.viewer.delete(path)).status).toBe(204);
      expect(await isIn(account.viewer)).toBe(false);
      expect((await boss.viewer.delete(`${PATH}/${randomUUID()}/sessions`)).status).toBe(404);
    });
  });
});
