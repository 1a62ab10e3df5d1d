import { createLog, prepareData, readEnv } from '@netvaerksoverblik/api';
import type { AccessRole } from '@netvaerksoverblik/domain';
import { oddRoutes, type OddRoute, type OpenApi } from '../support/odd-input.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(240_000);

const AT_ONCE = 4;
/** One of each thing that routes are about. */
const SOME = `SELECT (SELECT item_id FROM item_now WHERE kind = 'network' ORDER BY title LIMIT 1)::text AS id
  UNION ALL SELECT (SELECT item_id FROM item_now WHERE kind = 'theme' ORDER BY title LIMIT 1)::text
  UNION ALL SELECT (SELECT id FROM meeting WHERE state = 'planned' ORDER BY held_on LIMIT 1)::text
  UNION ALL SELECT (SELECT id FROM person ORDER BY name LIMIT 1)::text
  UNION ALL SELECT (SELECT id FROM follow_up ORDER BY id LIMIT 1)::text
  UNION ALL SELECT (SELECT id FROM import ORDER BY created_at LIMIT 1)::text`;

describe('whatever is sent', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
    const env = readEnv({ LOG_LEVEL: 'silent' });
    await prepareData({ dataSource: app.dataSource, database: app.database, env, log: createLog('silent') });
  });

  afterAll(() => app.close());

  it.each<AccessRole>(['secretariat', 'reader'])('no route fails of itself: as %s', async (role) => {
    const viewer = await app.as(role);
    const api = (await viewer.get<OpenApi>('/api/v1/openapi.json')).body;
    const rows = await app.dataSource.query<{ id: string }[]>(SOME);
    const waiting = oddRoutes(
      api,
      rows.map(({ id }) => id),
    );
    expect(waiting.length).toBeGreaterThan(60);
    const failed: string[] = [];
    const send = senderFor(app.baseUrl, viewer.sessionCookie ?? '', failed);
    const work = async (): Promise<void> => {
      for (let route = waiting.pop(); route !== undefined; route = waiting.pop()) await tryRoute(route, send);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(failed.slice(0, 40)).toEqual([]);
  });
});

type Send = (method: string, path: string, json?: unknown) => Promise<number>;

function senderFor(baseUrl: string, cookie: string, failed: string[]): Send {
  return async (method, path, json) => {
    const sent = json === undefined ? null : JSON.stringify(json);
    const send = (): Promise<Response> =>
      fetch(`${baseUrl}${path}`, {
        method,
        headers: { cookie, 'if-match': '"1"', ...(sent === null ? {} : { 'content-type': 'application/json' }) },
        ...(sent === null ? {} : { body: sent }),
      });
    const answer = await patiently(send);
    const text = await answer.text();
    if (answer.status >= 500) failed.push([answer.status, method, path, sent, text].join(' ').slice(0, 600));
    return answer.status;
  };
}

/** Recordings wait for one another; on a busy machine one is asked to come again, and does. */
async function patiently(send: () => Promise<Response>): Promise<Response> {
  const answer = await send();
  const wait = Number(answer.headers.get('retry-after') ?? 0);
  if (answer.status !== 503 || wait === 0) return answer;
  await new Promise((resolve) => setTimeout(resolve, wait * 1000));
  return send();
}

/** Odd bodies go where a meant one is understood: a place that is not there answers before it looks. */
async function tryRoute({ method, addresses, places, bodies }: OddRoute, send: Send): Promise<void> {
  for (const address of addresses) await send(method, address);
  const [meant, ...odd] = bodies;
  let understood = places[0] ?? '';
  for (const place of places) if ((await send(method, place, meant)) !== 404) understood = place;
  for (const body of odd) await send(method, understood, body);
}
