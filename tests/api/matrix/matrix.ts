import { RouteTable } from '@netvaerksoverblik/api';
import type { ApiClient, CallOptions } from '../../support/api-client.js';
import { sampleBody, type OpenApi } from '../../support/odd-input.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { CALLERS, expectedOf, toldBy, type Told } from './cells.js';
import { EXPECTED, type Expected, type Thing } from './expected.js';
import { buildWorld, type Caller, type Owned, type Places, type Whose, type World } from './world.js';

/** One request: a route (with what tells it apart from others of the table), who asks, and about whose thing. */
export interface Cell {
  readonly route: string;
  readonly caller: Caller;
  readonly whose: Whose | null;
  readonly expected: Told;
}

const WHOSE: readonly Whose[] = ['missing', 'closed', 'foreign', 'own'];

/** `POST /x (with a leading role)` is a second line of the table about `POST /x`. */
const routeIn = (line: string): string => line.split(' ').slice(0, 2).join(' ');

/** Asks the running application what the table says. */
export class Matrix {
  private constructor(
    readonly app: TestApp,
    private readonly world: World,
    private readonly api: OpenApi,
  ) {}

  static async start(): Promise<Matrix> {
    const app = await startTestApp();
    const world = await buildWorld(app);
    const { body } = await app.nobody.get<OpenApi>('/api/v1/openapi.json');
    return new Matrix(app, world, body);
  }

  /** Those that the router has. */
  routes(): string[] {
    const { routes } = this.app.app.get(RouteTable);
    return routes
      .filter(({ method }) => method !== 'HEAD' && method !== 'OPTIONS')
      .map(({ method, path }) => `${method} ${path}`);
  }

  /** Those that the table has. */
  listed(): string[] {
    return [...new Set(Object.keys(EXPECTED).map(routeIn))];
  }

  /** All of them, or those of the routes that do this. */
  cells(action?: string): Cell[] {
    const lines = Object.entries(EXPECTED).filter(([route]) => action === undefined || this.actionOf(route) === action);
    return lines.flatMap(([route, line]) => this.cellsOf(route, line));
  }

  /** How the application answers otherwise than the table; no more than so many. */
  async mismatches(cells: readonly Cell[], most = Infinity): Promise<string[]> {
    const wrong: string[] = [];
    for (const cell of cells) {
      if (wrong.length >= most) break;
      // What the document does not promise is a mismatch too.
      const told = await this.tell(cell).catch((error: Error) => error.message);
      const { route, caller, whose, expected } = cell;
      if (told !== expected) wrong.push(`${route} as ${caller} about ${whose ?? 'all'}: ${told}, not ${expected}`);
    }
    return wrong;
  }

  private actionOf(route: string): string | undefined {
    const named = EXPECTED[route]?.asks;
    return named ?? (this.operationOf(route) as { 'x-action'?: string } | undefined)?.['x-action'];
  }

  private operationOf(route: string) {
    const [method = '', path = ''] = route.split(' ');
    return this.api.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
  }

  private thingsOf(thing: Thing): Owned {
    const things = this.world.things[thing];
    if (things === undefined) throw new Error(`the world holds no ${thing}`);
    return things;
  }

  private cellsOf(route: string, line: Expected): Cell[] {
    const things = line.about === undefined ? null : this.thingsOf(line.about);
    const kinds: (Whose | null)[] = things === null ? [null] : WHOSE.filter((whose) => things[whose] !== undefined);
    const callers = line.who === 'public' && !route.startsWith('GET') ? (['nobody'] as const) : CALLERS;
    return kinds.flatMap((whose) =>
      callers.map((caller) => ({ route, caller, whose, expected: expectedOf(line, caller, whose) })),
    );
  }

  /** Who is let in may use a thing up: the next one finds another. */
  private async placesOf({ about }: Expected, whose: Whose | null, expected: Told): Promise<Places> {
    if (about === undefined || whose === null) return {};
    const another = expected === 'in' && whose === 'own' ? this.world.renewed[about] : undefined;
    return (await another?.()) ?? this.thingsOf(about)[whose] ?? {};
  }

  private async tell({ route, caller, whose, expected }: Cell): Promise<Told> {
    const line = EXPECTED[route];
    if (line === undefined) throw new Error(`${route} is not in the table`);
    const [method = '', path = ''] = route.split(' ');
    const places = await this.placesOf(line, whose, expected);
    const address = path.replaceAll(/:(\w+)/g, (_, name: string) => places[name] ?? '') + (line.query ?? '');
    const answer = await this.send(this.world.callers[caller], method, address, { line, route, caller });
    return toldBy(answer.status);
  }

  private send(
    viewer: ApiClient,
    method: string,
    address: string,
    { line, route, caller }: { line: Expected; route: string; caller: Caller },
  ) {
    const headers = {
      ...(method === 'GET' || route.includes('/session') ? {} : { 'if-match': '"0"' }),
      ...(caller === 'feed-token' ? { authorization: 'Bearer feed-0123456789abcdef0123456789abcdef' } : {}),
    };
    if (line.upload) return viewer.upload(address, 'referat.txt', this.world.file);
    const options: CallOptions = method === 'GET' ? { headers } : { headers, json: this.bodyOf(route, line) };
    return viewer.call(method, address, options);
  }

  private bodyOf(route: string, { body }: Expected): unknown {
    if (typeof body === 'function') return body(this.world);
    return body ?? this.sampled(route);
  }

  private sampled(route: string): unknown {
    const operation = this.operationOf(route);
    return operation === undefined
      ? {}
      : (sampleBody(operation, this.api, this.thingsOf('network').own?.id ?? '') ?? {});
  }
}
