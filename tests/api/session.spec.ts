import { AppUser, hashPassword, Session, UserRole } from '@netvaerksoverblik/api';
import type { Problem, SessionReply, SignInOptionsReply } from '@netvaerksoverblik/contracts';
import { ACCESS_ROLES, type AccessRole } from '@netvaerksoverblik/domain';
import { FixedClock } from '../support/fixed-clock.js';
import { rawRequest } from '../support/raw-request.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const HOUR = 3_600_000;
const PASSWORD = 'four plain words together';

let clock: FixedClock;
let test: TestApp;

beforeAll(async () => {
  clock = new FixedClock('2026-03-02T09:00:00Z');
  test = await startTestApp({ clock });
});
afterAll(() => test.close());

async function aLocalAccount(username: string): Promise<string> {
  const users = test.dataSource.getRepository(AppUser);
  const passwordHash = await hashPassword(PASSWORD);
  const { identifiers } = await users.insert({ username, displayName: 'Kirsten Møller', kind: 'local', passwordHash });
  const { id } = identifiers[0] as { id: string };
  await test.dataSource
    .getRepository(UserRole)
    .insert({ userId: id, role: 'reader', forumId: null, fromOn: '2026-01-01' });
  return id;
}

describe('demo sign-in', () => {
  it.each(ACCESS_ROLES)('signs in as %s on loopback', async (role) => {
    const viewer = await test.as(role);
    const { status, body } = await viewer.get<SessionReply>('/api/v1/session');
    expect(status).toBe(200);
    expect(body.user.demo).toBe(true);
    expect(body.roles.map((granted) => granted.role)).toEqual([role]);
  });

  it('gives every one who asks for the same role the same account', async () => {
    const [first, second] = await Promise.all([test.as('reader'), test.as('reader')]);
    const replies = await Promise.all([first, second].map((viewer) => viewer.get<SessionReply>('/api/v1/session')));
    expect(replies[0]?.body.user.id).toBe(replies[1]?.body.user.id);
  });

  it('lets the secretariat and the forum secretary import, and no other role', async () => {
    const importing = async (): Promise<string[]> => {
      const viewers = await Promise.all(ACCESS_ROLES.map((role) => test.as(role)));
      const sessions = await Promise.all(viewers.map((viewer) => viewer.get<SessionReply>('/api/v1/session')));
      return ACCESS_ROLES.filter((_, index) => sessions[index]?.body.may.import);
    };
    expect(await importing()).toEqual(['secretariat']);
    const [forum] = await test.dataSource.query<{ id: string }[]>(
      `INSERT INTO forum (name, short_name, folded_name) VALUES ('Lederforum', 'LF', 'lederforum') RETURNING id`,
    );
    expect(await importing()).toEqual(['secretariat', 'forum-secretary']);
    await test.dataSource.query(`DELETE FROM app_user WHERE kind = 'demo'`);
    await test.dataSource.query(`DELETE FROM forum WHERE id = $1`, [forum?.id]);
  });

  it.each(['overblik.example.dk', '192.168.1.10:3000', 'localhost.example.dk', '127.0.0.1.example.dk'])(
    'refuses the host name %s, which is not loopback',
    async (host) => {
      const { status, body } = await rawRequest(test.port, 'POST', '/api/v1/session/demo', {
        headers: { host, 'content-type': 'application/json' },
        body: JSON.stringify({ role: 'reader' }),
      });
      expect([status, (body as Problem).code]).toEqual([403, 'session.demo-refused']);
    },
  );

  it.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])(
    'refuses what comes through a proxy (%s)',
    async (name) => {
      const { status, body } = await test
        .client()
        .post<Problem>('/api/v1/session/demo', { role: 'reader' }, { headers: { [name]: '10.0.0.1' } });
      expect([status, body.code]).toEqual([403, 'session.demo-refused']);
    },
  );

  it('refuses a role that does not exist, with its path', async () => {
    const { status, body } = await test.nobody.post<Problem>('/api/v1/session/demo', { role: 'mayor' });
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ path: 'role', code: 'not-allowed-value' }]);
  });
});

describe('demo sign-in elsewhere', () => {
  it('refuses where the database is not embedded', async () => {
    const external = await startTestApp({ clock, embedded: false });
    const { status, body } = await external.client().post<Problem>('/api/v1/session/demo', { role: 'reader' });
    const options = await external.client().get<SignInOptionsReply>('/api/v1/session/options');
    await external.close();
    expect([status, body.code]).toEqual([403, 'session.demo-refused']);
    expect(options.body.demoRoles).toEqual([]);
  });

  it('refuses where the listener is open to the network', async () => {
    const open = await startTestApp({ clock, env: { HOST: '0.0.0.0' } });
    const { status, body } = await open.client().post<Problem>('/api/v1/session/demo', { role: 'reader' });
    await open.close();
    expect([status, body.code]).toEqual([403, 'session.demo-refused']);
  });
});

describe('a session', () => {
  it('asks for a session where there is none', async () => {
    const { status, body } = await test.nobody.get<Problem>('/api/v1/session');
    expect([status, body.code]).toEqual([401, 'session.required']);
  });

  it('gives a cookie that scripts and foreign pages cannot use', async () => {
    const { headers } = await test.client().post('/api/v1/session/demo', { role: 'reader' });
    expect(headers.getSetCookie()[0]).toMatch(
      /^nvo_session=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/,
    );
  });

  it('keeps answers about people out of shared caches', async () => {
    const viewer = await test.as('reader');
    expect((await viewer.get('/api/v1/session')).headers.get('cache-control')).toBe('no-store');
    expect((await viewer.get('/api/v1/portfolio')).headers.get('cache-control')).toBe('private, no-cache');
  });

  it('goes on reading where nothing can be written', async () => {
    const viewer = await test.as('reader');
    clock.pass(HOUR);
    const update = jest
      .spyOn(test.dataSource.getRepository(Session), 'update')
      .mockRejectedValue(Object.assign(new Error('No space left on device'), { code: '53100' }));
    const { status } = await viewer.get('/api/v1/session');
    expect(update).toHaveBeenCalledTimes(1);
    update.mockRestore();
    expect(status).toBe(200);
  });

  it('keeps only a hash of the token', async () => {
    const viewer = await test.as('reader');
    const token = viewer.sessionCookie?.split('=')[1] ?? '';
    const rows = await test.dataSource.query<unknown[]>('SELECT FROM session WHERE token_hash = sha256($1)', [
      Buffer.from(token),
    ]);
    const dump = JSON.stringify(await test.dataSource.query(`SELECT s::text FROM session s`));
    expect(rows).toHaveLength(1);
    expect(dump).not.toContain(token);
  });

  it('changes its token at sign-in, and the old one is worth nothing', async () => {
    const viewer = await test.as('reader');
    const old = viewer.sessionCookie ?? '';
    await viewer.post('/api/v1/session/demo', { role: 'employee' });
    expect(viewer.sessionCookie).not.toBe(old);
    const { status } = await test.client().get('/api/v1/session', { headers: { cookie: old } });
    expect(status).toBe(401);
  });

  it('ends at sign-out, for the cookie and for the token', async () => {
    const viewer = await test.as('reader');
    const cookie = viewer.sessionCookie ?? '';
    expect((await viewer.delete('/api/v1/session')).status).toBe(204);
    expect(viewer.sessionCookie).toBeNull();
    expect((await test.client().get('/api/v1/session', { headers: { cookie } })).status).toBe(401);
    expect((await viewer.delete('/api/v1/session')).status).toBe(204);
  });

  it('ends after twelve hours', async () => {
    const viewer = await test.as('reader');
    clock.pass(12 * HOUR - 1000);
    expect((await viewer.get('/api/v1/session')).status).toBe(200);
    clock.pass(1000);
    expect((await viewer.get('/api/v1/session')).status).toBe(401);
  });

  it.each(['x', 'a'.repeat(43), '%00', '"; select 1'])('does not take %s for a token', async (token) => {
    const { status } = await test.client().get('/api/v1/session', { headers: { cookie: `nvo_session=${token}` } });
    expect(status).toBe(401);
  });

  it('leaves an entry in the audit trail', async () => {
    const viewer = await test.as('employee');
    const { body } = await viewer.get<SessionReply>('/api/v1/session');
    const rows = await test.dataSource.query<{ action: string; request_id: string }[]>(
      'SELECT action, request_id FROM audit_entry WHERE actor_id = $1 ORDER BY id DESC LIMIT 1',
      [body.user.id],
    );
    expect(rows[0]?.action).toBe('session.opened');
    expect(rows[0]?.request_id).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a local account', () => {
  it('signs in with its password, whatever the case of its name', async () => {
    await aLocalAccount('kirsten');
    const viewer = test.client();
    const { status, body } = await viewer.post<SessionReply>('/api/v1/session', {
      username: 'Kirsten',
      password: PASSWORD,
    });
    expect([status, body.user.demo, body.user.name]).toEqual([200, false, 'Kirsten Møller']);
    expect((await viewer.get('/api/v1/session')).status).toBe(200);
  });

  it('gives the same answer for a wrong password and an unknown account', async () => {
    await aLocalAccount('lars');
    const [wrong, unknown] = await Promise.all(
      ['lars', 'nobody-at-all'].map((username) =>
        test.client().post<Problem>('/api/v1/session', { username, password: 'wrong' }),
      ),
    );
    expect([wrong?.status, wrong?.body.code]).toEqual([401, 'session.bad-credentials']);
    expect({ ...wrong?.body, requestId: '' }).toEqual({ ...unknown?.body, requestId: '' });
  });

  it('is refused at once when it is closed', async () => {
    const userId = await aLocalAccount('closed');
    const viewer = test.client();
    await viewer.post('/api/v1/session', { username: 'closed', password: PASSWORD });
    await test.dataSource.getRepository(AppUser).update({ id: userId }, { disabledAt: clock.now() });
    expect((await viewer.get('/api/v1/session')).status).toBe(401);
    expect((await viewer.post('/api/v1/session', { username: 'closed', password: PASSWORD })).status).toBe(401);
  });

  it('is locked for minutes after ten wrong passwords, also when they come side by side', async () => {
    await aLocalAccount('guessed');
    const wrong = { username: 'guessed', password: 'wrong' };
    const answers = await Promise.all(
      Array.from({ length: 14 }, () => test.client().post<Problem>('/api/v1/session', wrong)),
    );
    const locked = answers.filter(({ status }) => status === 429);
    expect(locked).toHaveLength(4);
    expect(Number(locked[0]?.headers.get('retry-after'))).toBeGreaterThan(60);
    expect((await test.client().post('/api/v1/session', { username: 'guessed', password: PASSWORD })).status).toBe(429);
    clock.pass(5 * 60_000);
    expect((await test.client().post('/api/v1/session', { username: 'guessed', password: PASSWORD })).status).toBe(200);
  });
});

describe('the forum of a demo account', () => {
  async function aForum(name: string, mandate: boolean, createdAt: string): Promise<string> {
    const rows = await test.dataSource.query<{ id: string }[]>(
      'INSERT INTO forum (name, short_name, folded_name, created_at) VALUES ($1, $1, $1, $2) RETURNING id',
      [name, createdAt],
    );
    const id = rows[0]?.id ?? '';
    if (mandate) await test.dataSource.query(`INSERT INTO mandate (forum_id, kind) VALUES ($1, 'network')`, [id]);
    return id;
  }

  const forumsOf = async (role: AccessRole): Promise<(string | null)[]> => {
    const { body } = await (await test.as(role)).get<SessionReply>('/api/v1/session');
    return body.roles.map(({ forum }) => forum?.name ?? null);
  };

  it('is every forum for a secretary who was there first, and the one with the mandate for networks for others', async () => {
    await test.dataSource.query(`DELETE FROM app_user WHERE kind = 'demo'`);
    expect([await forumsOf('forum-secretary'), await forumsOf('forum-member')]).toEqual([[null], [null]]);
    await aForum('Bestyrelsen', false, '2020-01-01');
    await aForum('Ledergruppen', true, '2021-01-01');
    expect(await forumsOf('forum-secretary')).toEqual(['Bestyrelsen', 'Ledergruppen']);
    expect(await forumsOf('forum-member')).toEqual(['Ledergruppen']);
    await test.dataSource.query(`DELETE FROM app_user WHERE kind = 'demo'`);
    expect(await forumsOf('forum-secretary')).toEqual(['Ledergruppen']);
    expect(await forumsOf('secretariat')).toEqual([null]);
  });
});

describe('what an account is', () => {
  it.each(['id', 'kind', 'passwordHash', 'personId', 'disabledAt', 'createdAt', 'roles', 'forumId', 'displayName'])(
    'is not for the client to say (%s)',
    async (field) => {
      const bodies: [string, object][] = [
        ['/api/v1/session/demo', { role: 'reader' }],
        ['/api/v1/session', { username: 'x', password: PASSWORD }],
        ['/api/v1/session/setup', { token: 't', name: 'N', username: 'nn', password: PASSWORD }],
      ];
      for (const [path, body] of bodies) {
        const { status, body: problem } = await test.client().post<Problem>(path, { ...body, [field]: 'x' });
        expect([path, status, problem.errors]).toEqual([path, 400, [{ path: field, code: 'unknown-field' }]]);
      }
    },
  );
});
