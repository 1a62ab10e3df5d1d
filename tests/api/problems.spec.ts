import { createLog, databaseFault, languageOf } from '@netvaerksoverblik/api';
import type { Problem } from '@netvaerksoverblik/contracts';
import { ERROR_STATUS } from '@netvaerksoverblik/domain';
import { Client } from 'pg';
import { startTestApp, type TestApp } from '../support/test-app.js';

const log = createLog('silent');
let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ log });
});
afterAll(() => test.close());
afterEach(() => jest.restoreAllMocks());

describe('a problem', () => {
  it('says in Danish what happened, with a code, and which request it was', async () => {
    const { status, headers, body } = await test.nobody.get<Problem>('/api/v1/session');
    expect(status).toBe(401);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(headers.get('content-language')).toBe('da');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body.requestId).toBe(headers.get('x-request-id'));
    expect(body).toMatchObject({ type: 'urn:netvaerksoverblik:problem:session.required', params: {}, errors: [] });
    expect(body.title).toMatch(/logget ind/);
  });

  it('says it in English to who asks for English', async () => {
    const { body, headers } = await test.nobody.get<Problem>('/api/v1/session', {
      headers: { 'accept-language': 'en-GB, da;q=0.5' },
    });
    expect(headers.get('content-language')).toBe('en');
    expect(body.title).toMatch(/signed in/);
  });

  it.each([
    [undefined, 'da'],
    ['', 'da'],
    ['*', 'da'],
    ['en', 'en'],
    ['da, en;q=0.8', 'da'],
    ['en;q=0.3, da;q=0.2', 'en'],
    ['de, fr', 'da'],
    ['en;q=x', 'en'],
    [',,;q=,', 'da'],
  ] as const)('reads the wish %j as %s', (wish, language) => {
    expect(languageOf(wish)).toBe(language);
  });

  it('never takes the identifier of a request from the client', async () => {
    const { headers } = await test.nobody.get('/health/live', {
      headers: { 'x-request-id': 'mine', 'request-id': 'mine' },
    });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('what a client can cause in the database', () => {
  async function failing(sql: string, params: unknown[] = []): Promise<Error> {
    return test.dataSource.query(sql, params).then(
      () => new Error('no error'),
      (error: Error) => error,
    );
  }

  it.each([
    ['22021', `SELECT $1::text`, ['a\0b'], 'request.nul-character'],
    ['22003', `SELECT $1::int`, ['99999999999'], 'request.out-of-range'],
    ['22P02', `SELECT $1::uuid`, ['abc'], 'request.invalid'],
    ['22P02', `SELECT $1::int`, ['NaN'], 'request.invalid'],
    ['22007', `SELECT $1::date`, ['abc'], 'request.invalid'],
    ['22008', `SELECT $1::date`, ['2017-02-30'], 'request.out-of-range'],
    ['23502', `INSERT INTO person (name) VALUES ($1)`, [null], 'request.invalid'],
    [
      '23503',
      `INSERT INTO session (token_hash, user_id, created_at, expires_at, last_seen_at, signed_in_by) VALUES (sha256('x'), gen_random_uuid(), now(), now(), now(), 'oidc')`,
      [],
      'conflict.referenced',
    ],
    ['23505', `INSERT INTO setting (key, value) VALUES ('twice', '1'), ('twice', '2')`, [], 'conflict.duplicate'],
    ['23514', `INSERT INTO app_user (display_name, kind) VALUES ('x', 'nobody')`, [], 'conflict'],
    ['57014', `SET statement_timeout = 20; SELECT pg_sleep(1)`, [], 'server.unavailable'],
  ])('(%s, by %s with %j) becomes %s', async (state, sql, params, code) => {
    const error = await failing(sql, params);
    expect((error as Error & { code?: string }).code).toBe(state);
    expect(databaseFault(error)?.code).toBe(code);
  });

  it.each([
    ['40001', 503],
    ['40P01', 503],
    ['55P03', 503],
    ['53100', 507],
    ['53300', 503],
    ['57P01', 503],
    ['57P03', 503],
    ['08006', 503],
  ])('(%s) is answered with %i and when to try again', (code, status) => {
    const fault = databaseFault(Object.assign(new Error('x'), { code }));
    expect(fault && ERROR_STATUS[fault.code]).toBe(status);
    expect(Number(fault?.headers?.['retry-after'])).toBeGreaterThan(0);
  });

  it('does not take another error for one of the database', () => {
    expect(databaseFault(new TypeError('x is not a function'))).toBeNull();
    expect(databaseFault(Object.assign(new Error('x'), { code: '42P01' }))).toBeNull();
  });
});

describe('a failure of the program itself', () => {
  it('is 500 without detail, and logged once with its stack', async () => {
    const error = jest.spyOn(log, 'error').mockImplementation(() => undefined);
    await withOwner(test.database.ownerUrl, 'ALTER TABLE setting RENAME TO setting_away');
    const { status, text, body } = await test.nobody.get<Problem>('/api/v1/session/options');
    await withOwner(test.database.ownerUrl, 'ALTER TABLE setting_away RENAME TO setting');
    expect([status, body.code]).toEqual([500, 'server.error']);
    expect(text).not.toMatch(/relation|select|\.[tj]s\b|node_modules|postgres/i);
    expect(error).toHaveBeenCalledTimes(1);
    expect(error.mock.calls[0]?.[0]).toMatchObject({
      requestId: body.requestId,
      err: { stack: expect.stringContaining('at ') as string },
    });
  });
});

async function withOwner(connectionString: string, sql: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
