import type { Problem } from '@netvaerksoverblik/contracts';
import { AppUser, hashPassword } from '@netvaerksoverblik/api';
import { FixedClock } from '../support/fixed-clock.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const clock = new FixedClock('2026-03-02T09:00:00Z');
const SETUP = { token: 'x', name: 'Kirsten Møller', username: 'first', password: 'four plain words together' };

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ clock, env: { TRUSTED_PROXIES: '127.0.0.1' } });
});
afterAll(() => test.close());
beforeEach(() => test.dataSource.query('DELETE FROM credential_attempt'));

interface Try {
  readonly from?: string;
  readonly username?: string;
  readonly headers?: Record<string, string>;
}

async function signIn({ from = '203.0.113.1', username = 'nobody', headers = {} }: Try): Promise<number> {
  const { status } = await test
    .client()
    .post<Problem>(
      '/api/v1/session',
      { username, password: 'wrong' },
      { headers: { 'x-forwarded-for': from, ...headers } },
    );
  return status;
}

async function setUp(from: string, name: string): Promise<number> {
  const { status } = await test
    .client()
    .post('/api/v1/session/setup', { ...SETUP, name }, { headers: { 'x-forwarded-for': from } });
  return status;
}

/** As if so many tries had been made from there already. */
async function usedUp(tries: number): Promise<void> {
  await test.dataSource.query('UPDATE credential_attempt SET tries = $1', [tries]);
}

describe('tries at credentials', () => {
  it('P5 are counted by account, whatever the address, the case of the name and the browser', async () => {
    for (let round = 0; round < 10; round += 1) {
      const headers = { 'user-agent': `browser ${round}`, 'x-request-id': `r${round}` };
      expect(await signIn({ from: `203.0.113.${round}`, username: round % 2 ? 'Known' : ' known', headers })).toBe(401);
    }
    expect(await signIn({ from: '198.51.100.7', username: 'KNOWN' })).toBe(429);
    expect(await signIn({ from: '198.51.100.7', username: 'another' })).toBe(401);
  });

  it('P5 are counted by address, whatever the account and whatever the client says came before it', async () => {
    await signIn({ username: 'one' });
    await usedUp(100);
    expect(await signIn({ username: 'two' })).toBe(429);
    expect(await signIn({ username: 'three', from: '198.51.100.9, 203.0.113.1' })).toBe(429);
    expect(await signIn({ username: 'four', from: '198.51.100.9' })).toBe(401);
  });

  it('P5 are counted for the whole IPv6 network that a client may pick addresses from', async () => {
    await signIn({ from: '2001:db8:0:1::5' });
    await usedUp(100);
    expect(await signIn({ from: '2001:db8:0:1:ffff:1:2:3', username: 'other' })).toBe(429);
    expect(await signIn({ from: '2001:db8:0:2::5', username: 'another' })).toBe(401);
  });

  it('P5 are counted together for sign-in and set-up', async () => {
    await signIn({});
    await usedUp(100);
    expect(await setUp('203.0.113.1', 'Kirsten')).toBe(429);
    expect(await setUp('203.0.113.1', 'Somebody else')).toBe(429);
    expect(await setUp('198.51.100.20', 'Kirsten')).not.toBe(429);
  });

  it('P5 are believed of an address only where the proxy is trusted', async () => {
    const plain = await startTestApp({ clock });
    const tryFrom = async (address: string): Promise<number> => {
      const headers = { 'x-forwarded-for': address };
      return (await plain.client().post('/api/v1/session', { username: address, password: 'wrong' }, { headers }))
        .status;
    };
    await tryFrom('203.0.113.1');
    await plain.dataSource.query('UPDATE credential_attempt SET tries = 100');
    const status = await tryFrom('203.0.113.2');
    await plain.close();
    expect(status).toBe(429);
  });

  it('lie in the database for five minutes, and name nobody there', async () => {
    for (let round = 0; round < 10; round += 1) await signIn({ username: 'kirsten' });
    const dump = JSON.stringify(await test.dataSource.query(`SELECT a::text FROM credential_attempt a`));
    expect(dump).not.toMatch(/kirsten|203\.0\.113/);
    expect(await signIn({ username: 'kirsten' })).toBe(429);
    clock.pass(5 * 60_000);
    expect(await signIn({ username: 'kirsten' })).toBe(401);
  });

  it('are given back to whoever was right', async () => {
    const passwordHash = await hashPassword(SETUP.password);
    await test.dataSource
      .getRepository(AppUser)
      .insert({ username: 'right', displayName: 'Kirsten', kind: 'local', passwordHash });
    for (let round = 0; round < 15; round += 1) {
      const { status } = await test.client().post('/api/v1/session', { username: 'right', password: SETUP.password });
      expect(status).toBe(200);
    }
    expect(await test.dataSource.query('SELECT tries FROM credential_attempt')).toEqual([{ tries: 0 }]);
  });
});
