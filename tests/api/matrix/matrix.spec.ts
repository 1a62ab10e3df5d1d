import { RouteTable } from '@netvaerksoverblik/api';
import type { ApiClient, CallOptions } from '../../support/api-client.js';
import { databaseHash } from '../../support/database-hash.js';
import { sampleBody, type OpenApi } from '../../support/odd-input.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { CALLERS, expectedOf, toldBy, type Told } from './cells.js';
import { EXPECTED, type Expected, type Thing } from './expected.js';
import { buildWorld, type Caller, type Owned, type Places, type Whose, type World } from './world.js';

jest.setTimeout(240_000);

interface Cell {
  readonly route: string;
  readonly caller: Caller;
  readonly whose: Whose | null;
  readonly expected: Told;
}

const WHOSE: readonly Whose[] = ['missing', 'closed', 'foreign', 'own'];

describe('every route for every role and thing', () => {
  let app: TestApp;
  let world: World;
  let api: OpenApi;

  beforeAll(async () => {
    app = await startTestApp();
    world = await buildWorld(app);
    api = (await app.nobody.get<OpenApi>('/api/v1/openapi.json')).body;
  });

  afterAll(() => app.close());

  const routes = (): string[] =>
    app.app
      .get(RouteTable)
      .routes.filter(({ method }) => method !== 'HEAD' && method !== 'OPTIONS')
      .map(({ method, path }) => `${method} ${path}`);

  it('stands in the reviewed table, and the table names no other', () => {
    expect(routes().sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  function thingsOf(thing: Thing): Owned {
    const things = world.things[thing];
    if (things === undefined) throw new Error(`the world holds no ${thing}`);
    return things;
  }

  function cellsOf(route: string, line: Expected): Cell[] {
    const things = line.about === undefined ? null : thingsOf(line.about);
    const kinds: (Whose | null)[] = things === null ? [null] : WHOSE.filter((whose) => things[whose] !== undefined);
    const callers = line.who === 'public' && !route.startsWith('GET') ? (['nobody'] as const) : CALLERS;
    return kinds.flatMap((whose) =>
      callers.map((caller) => ({ route, caller, whose, expected: expectedOf(line, caller, whose) })),
    );
  }

  /** Who is let in may use a thing up: the next one finds another. */
  async function placesOf({ about }: Expected, whose: Whose | null, expected: Told): Promise<Places> {
    if (about === undefined || whose === null) return {};
    const another = expected === 'in' && whose === 'own' ? world.renewed[about] : undefined;
    return (await another?.()) ?? thingsOf(about)[whose] ?? {};
  }

  async function tell({ route, caller, whose, expected }: Cell): Promise<Told> {
    const line = EXPECTED[route];
    if (line === undefined) throw new Error(`${route} is not in the table`);
    const [method = '', path = ''] = route.split(' ');
    const places = await placesOf(line, whose, expected);
    const address = path.replaceAll(/:(\w+)/g, (_, name: string) => places[name] ?? '') + (line.query ?? '');
    const answer = await send(world.callers[caller], method, address, { line, route, caller });
    return toldBy(answer.status);
  }

  function send(
    viewer: ApiClient,
    method: string,
    address: string,
    { line, route, caller }: { line: Expected; route: string; caller: Caller },
  ) {
    const headers = {
      ...(method === 'GET' || route.includes('/session') ? {} : { 'if-match': '"0"' }),
      ...(caller === 'feed-token' ? { authorization: 'Bearer feed-0123456789abcdef0123456789abcdef' } : {}),
    };
    if (line.upload) return viewer.upload(address, 'referat.txt', world.file);
    const options: CallOptions = method === 'GET' ? { headers } : { headers, json: bodyOf(route, line) };
    return viewer.call(method, address, options);
  }

  function bodyOf(route: string, { body }: Expected): unknown {
    if (typeof body === 'function') return body(world);
    return body ?? sampled(route);
  }

  function sampled(route: string): unknown {
    const [method = '', path = ''] = route.split(' ');
    const operation = api.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
    return operation === undefined ? {} : (sampleBody(operation, api, thingsOf('network').own?.id ?? '') ?? {});
  }

  async function mismatches(cells: readonly Cell[]): Promise<string[]> {
    const wrong: string[] = [];
    for (const cell of cells) {
      const told = await tell(cell);
      const { route, caller, whose, expected } = cell;
      if (told !== expected) wrong.push(`${route} as ${caller} about ${whose ?? 'all'}: ${told}, not ${expected}`);
    }
    return wrong;
  }

  const cells = (): Cell[] => Object.entries(EXPECTED).flatMap(([route, line]) => cellsOf(route, line));

  it('P3 refuses whom the table refuses, and leaves every row of the database as it was', async () => {
    const before = await databaseHash(app.dataSource);
    expect(await mismatches(cells().filter(({ expected }) => expected !== 'in'))).toEqual([]);
    expect(await databaseHash(app.dataSource)).toEqual(before);
  });

  it('lets in whom the table lets in', async () => {
    const letIn = cells().filter(({ expected }) => expected === 'in');
    expect(await mismatches(letIn)).toEqual([]);
  });
});
