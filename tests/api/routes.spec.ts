import { AccessGuard, May, readEnv, Reflector, RouteTable, type Route } from '@netvaerksoverblik/api';
import type { Problem } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import { rawRequest } from '../support/raw-request.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PUBLIC_ROUTES = [
  'DELETE /api/v1/session',
  'GET /.well-known/security.txt',
  'GET /api/v1/openapi.json',
  'GET /api/v1/session/oidc',
  'GET /api/v1/session/oidc/callback',
  'GET /api/v1/session/options',
  'GET /health/live',
  'GET /health/ready',
  'POST /api/v1/session',
  'POST /api/v1/session/demo',
  'POST /api/v1/session/password-by-link',
  'POST /api/v1/session/reset',
  'POST /api/v1/session/setup',
];
const ID = '0b9a7c0e-6b0b-4c6e-9d0f-2c5a4d1f7e11';

let test: TestApp;
let routes: Route[];
let documented: Map<string, string[] | undefined>;

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
const addressOf = ({ path }: Route): string => path.replaceAll(/:\w+/g, ID);

beforeAll(async () => {
  test = await startTestApp();
  routes = test.app.get(RouteTable).routes.filter(({ method }) => method !== 'HEAD');
  const { body } = await test.nobody.get<{ paths: Record<string, Record<string, { 'x-access'?: string[] }>> }>(
    '/api/v1/openapi.json',
  );
  documented = new Map(
    Object.entries(body.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => [
        `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
        operation['x-access'],
      ]),
    ),
  );
});
afterAll(() => test.close());

const guarded = (): Route[] => routes.filter((route) => !PUBLIC_ROUTES.includes(nameOf(route)));

it('names who may call each route of the router', () => {
  const nameless = routes.filter((route) => !documented.get(nameOf(route))?.length);
  expect(nameless.map(nameOf)).toEqual([]);
  expect(routes.length).toBeGreaterThanOrEqual(PUBLIC_ROUTES.length);
});

it('opens health, session and the OpenAPI document to everybody, and nothing else', () => {
  const open = [...documented].filter(([, access]) => access?.includes('public')).map(([name]) => name);
  expect(open.sort()).toEqual(PUBLIC_ROUTES);
});

it('asks for a session on every other route', async () => {
  for (const route of guarded()) {
    const { status, body } = await test.nobody.call<Problem>(
      route.method,
      addressOf(route),
      route.method === 'GET' ? {} : { json: {} },
    );
    expect([nameOf(route), status, body.code]).toEqual([nameOf(route), 401, 'session.required']);
  }
});

it.each([
  ['a slash at the end', (path: string) => `${path}/`],
  ['a doubled slash', (path: string) => `/${path}`],
  ['a semicolon', (path: string) => `${path};a=b`],
  ['a dot segment', (path: string) => path.replace('/api/', '/api/%2e/')],
  ['a parent segment', (path: string) => path.replace('/api/v1/', '/api/v1/session/../')],
  ['upper case', (path: string) => path.toUpperCase()],
  ['an encoded letter', (path: string) => path.replace('/api/v1/', '/api/v%31/')],
  ['a query', (path: string) => `${path}?x=1`],
  ['an extension', (path: string) => `${path}.json`],
])('gives nothing more to an address with %s', async (_, change) => {
  for (const route of guarded()) {
    for (const method of [route.method, 'HEAD', 'OPTIONS']) {
      const { status } = await rawRequest(test.port, method, change(addressOf(route)));
      expect([nameOf(route), method, status >= 400]).toEqual([nameOf(route), method, true]);
    }
  }
});

it('does not let a header override the method', async () => {
  for (const route of guarded()) {
    const headers = { 'x-http-method-override': 'GET', 'x-method-override': 'GET', 'content-type': 'application/json' };
    const { status } = await rawRequest(test.port, 'POST', addressOf(route), { headers, body: '{}' });
    expect([nameOf(route), status >= 400]).toEqual([nameOf(route), true]);
  }
});

class Doors {
  forgotten(): void {}
  @May('session.options') open(): void {}
  @May('people.read') inside(): void {}
  @May('portfolio.create') office(): void {}
}

describe('the guard', () => {
  const reader: Viewer = { userId: ID, personId: null, roles: [{ role: 'reader', forumId: null }] };
  const secretary: Viewer = { userId: ID, personId: null, roles: [{ role: 'secretariat', forumId: null }] };

  async function enter(door: keyof Doors, viewer: Viewer | null): Promise<unknown> {
    const request = { method: 'GET', headers: {}, protocol: 'http' };
    const context = {
      getHandler: () => Object.getOwnPropertyDescriptor(Doors.prototype, door)?.value as unknown,
      getClass: () => Doors,
      switchToHttp: () => ({ getRequest: () => request }),
    };
    const guard = new AccessGuard(new Reflector(), { viewerOf: () => Promise.resolve(viewer) }, {
      env: readEnv({}),
    } as ConstructorParameters<typeof AccessGuard>[2]);
    return guard
      .canActivate(context as unknown as Parameters<AccessGuard['canActivate']>[0])
      .catch((error: { code: string }) => error.code);
  }

  it.each([
    ['forgotten', null, 'session.required'],
    ['forgotten', reader, 'access.denied'],
    ['forgotten', secretary, 'access.denied'],
    ['open', null, true],
    ['inside', null, 'session.required'],
    ['inside', reader, true],
    ['office', null, 'session.required'],
    ['office', reader, 'access.denied'],
    ['office', secretary, true],
  ] as const)('at the door "%s" answers %j with %s', async (door, viewer, answer) => {
    expect(await enter(door, viewer)).toBe(answer);
  });
});
