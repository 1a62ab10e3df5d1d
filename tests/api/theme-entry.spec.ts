import type { Problem, ThemeReply } from '@netvaerksoverblik/contracts';
import type { Answer, ApiClient } from '../support/api-client.js';
import { FixedClock } from '../support/fixed-clock.js';
import { enter, itemAt } from '../support/items.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { board, decided, openRound, placesOf } from '../support/themes.js';

describe('a theme entered by hand', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeEach(async () => {
    app = await startTestApp({ clock: new FixedClock('2026-11-24T10:00:00Z') });
    secretariat = await app.as('secretariat');
  });

  afterEach(() => app.close());

  const create = (body: object, key?: string): Promise<Answer<ThemeReply>> =>
    secretariat.post(
      '/api/v1/themes',
      { title: 'Stille timer', reason: 'Temaskabelonen er modtaget', ...body },
      {
        headers: key === undefined ? {} : { 'idempotency-key': key },
      },
    );

  it('begins as an idea, with what it says of itself, in one write', async () => {
    const { id: roundId } = await openRound(secretariat, '2026-07-01');
    const { status, body, headers } = await create({
      ...{ category: 'welfare', on: '2026-11-20', origin: 'forum-input', problem: 'For mange afbrydelser' },
      ...{ possibleProduct: 'Dør med lys', contacts: ['Bo Lind'], segmentCode: 'V1', roundId },
    });
    expect([status, headers.get('etag')]).toEqual([201, '"2"']);
    expect(body).toMatchObject({
      ...{
        title: 'Stille timer',
        status: 'idea',
        statusSince: '2026-11-20',
        category: 'welfare',
        origin: 'forum-input',
      },
      ...{
        problem: 'For mange afbrydelser',
        contacts: ['Bo Lind'],
        segmentCode: 'V1',
        may: { edit: true },
        source: null,
      },
      ...{ round: { name: 'Efterår 2026' }, entered: { reason: 'Temaskabelonen er modtaget' } },
    });
    expect(placesOf(await board(secretariat, `?round=${roundId}`))).toEqual({ idea: ['Stille timer'] });
    const { body: item } = await itemAt(secretariat, body.id);
    expect(item.events.map(({ type, basis }) => [type, basis])).toEqual([
      ['named', 'entered'],
      ['status', 'entered'],
    ]);
  });

  it('is one, however often the same is sent, and however the title is written', async () => {
    const [first, again] = [await create({}, 'theme-entry-1'), await create({}, 'theme-entry-1')];
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
    expect((await create({ title: 'Andet' }, 'theme-entry-1')).status).toBe(422);
    const twice = await create({ title: ' stille TIMER ' });
    expect([twice.status, (twice.body as unknown as Problem).code]).toEqual([409, 'conflict.duplicate']);
    expect((await board(secretariat)).total).toBe(1);
  });

  it('goes over the board to a network by steps with a reason and decisions of a forum', async () => {
    const { id } = (await create({ on: '2026-11-10' })).body;
    const step = (to: string, on = '2026-11-20') =>
      enter(secretariat, id, 'steps', { to, on, reason: 'Aftalt med afdelingen' });
    expect((await step('nominated')).status).toBe(409);
    for (const to of ['qualifying', 'nominated']) expect((await step(to)).status).toBe(200);
    expect((await step('approved')).status).toBe(409);
    expect(placesOf(await board(secretariat))).toEqual({ nominated: ['Stille timer'] });
    await decided(secretariat, '2026-11-23', 'Ledelsesforum godkendte temaet "Stille timer".');
    expect(placesOf(await board(secretariat))).toEqual({ approved: ['Stille timer'] });
    expect((await step('launched', '2026-11-24')).status).toBe(200);
    const [card] = (await board(secretariat)).columns.find(({ status }) => status === 'launched')?.cards ?? [];
    expect(card?.networks).toMatchObject([{ title: 'Stille timer', reference: 'N-2026-01' }]);
  });

  it.each([
    [{ title: '  ' }, 400],
    [{ title: '' }, 400],
    [{ reason: '' }, 400],
    [{ origin: 'rygter' }, 400],
    [{ roundId: '00000000-0000-4000-8000-000000000000' }, 400],
    [{ departmentId: '00000000-0000-4000-8000-000000000000' }, 400],
    [{ on: '2026-11-25' }, 422],
  ])('is refused with %j, and nothing is left of it', async (body, status) => {
    expect((await create(body)).status).toBe(status);
    expect((await board(secretariat)).total).toBe(0);
    expect(await app.dataSource.query(`SELECT FROM portfolio_item`)).toHaveLength(0);
  });

  it.each(['administrator', 'forum-secretary', 'network-leader', 'reader'] as const)(
    'is not for %s to enter',
    async (role) => {
      const viewer = await app.as(role);
      expect((await viewer.post('/api/v1/themes', { title: 'Stille timer', reason: 'x' })).status).toBe(403);
    },
  );
});
