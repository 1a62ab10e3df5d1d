import { cloneDatabase } from '../support/database.js';
import { applicationDataSource, createLog, prepareData, readEnv } from '@netvaerksoverblik/api';
import type {
  ImportListReply,
  MeetingListReply,
  NetworkReply,
  OverviewReply,
  PortfolioItemDetailReply,
  SessionReply,
} from '@netvaerksoverblik/contracts';
import { ifMatch } from '../support/api-client.js';
import { itemCalled, portfolio, record } from '../support/imports.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

async function prepare(app: TestApp): Promise<void> {
  const env = readEnv({ LOG_LEVEL: 'silent' });
  await prepareData({ dataSource: app.dataSource, database: app.database, env, log: createLog('silent') });
}

describe('the demo', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp();
    await prepare(app);
  });

  afterEach(() => app.close());

  it('is a municipality with networks in many states, each with its sentence or its reason', async () => {
    const reader = await app.as('reader');
    const { items, total } = await portfolio(reader, '?limit=200');
    expect(total).toBeGreaterThan(15);
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['theme', 'network', 'project', 'cohort']));
    expect(new Set(items.map(({ status }) => status)).size).toBeGreaterThan(8);
    for (const item of items.filter(({ status }) => status !== null)) {
      expect([item.title, item.source !== null || item.entered !== null]).toEqual([item.title, true]);
    }
    const meetings = await reader.get<MeetingListReply>('/api/v1/meetings');
    expect(meetings.body.total).toBeGreaterThan(8);
  });

  it('is loaded once, however often the server starts', async () => {
    const reader = await app.as('reader');
    const before = await portfolio(reader);
    await prepare(app);
    expect(await portfolio(reader)).toEqual(before);
  });

  it('goes for good, also what was told again because one of its imports was undone', async () => {
    const secretariat = await app.as('secretariat');
    const { body } = await secretariat.get<ImportListReply>('/api/v1/imports');
    const confirmed = body.items.filter(({ state }) => state === 'confirmed');
    const before = await portfolio(secretariat, '?limit=200');
    const undone = await secretariat.post(`/api/v1/imports/${confirmed.at(-1)?.id}/undo`, { reason: 'Forkert udgave' });
    expect(undone.status).toBe(200);
    expect(await portfolio(secretariat, '?limit=200')).not.toEqual(before);
    expect((await secretariat.delete('/api/v1/demo')).status).toBe(204);
    expect((await portfolio(secretariat)).total).toBe(0);
    expect((await secretariat.get<MeetingListReply>('/api/v1/meetings')).body.total).toBe(0);
  });

  it('goes for good, and leaves what was imported beside it', async () => {
    const secretariat = await app.as('secretariat');
    await record(secretariat, {
      ...{ forum: 'Chefgruppen', route: 'CG', date: '2026-10-08' },
      items: [
        {
          title: 'Nyt netværk',
          recommends: ['at netværket "Egen sag" godkendes.'],
          decides: ['Netværket "Egen sag" blev godkendt. Inge Vangsø er referenceleder for netværket.'],
        },
      ],
    });
    expect((await secretariat.delete('/api/v1/demo')).status).toBe(204);
    expect((await portfolio(secretariat)).items.map(({ title }) => title)).toEqual(['Egen sag']);
    expect(await itemCalled(secretariat, 'Egen sag')).toMatchObject({ status: 'approved' });
    const meetings = await secretariat.get<MeetingListReply>('/api/v1/meetings');
    expect(meetings.body.items.map(({ forum }) => forum.name)).toEqual(['Chefgruppen']);
    const overview = await secretariat.get<OverviewReply>('/api/v1/overview');
    expect(overview.body.figures).toMatchObject({ activeNetworks: 1, themes: 0, openConditions: 0 });
    const left = await app.dataSource.query<{ people: number }[]>('SELECT count(*)::integer AS people FROM person');
    expect(left).toEqual([{ people: 1 }]);
    await prepare(app);
    expect((await portfolio(secretariat)).total).toBe(1);
    expect((await secretariat.delete('/api/v1/demo')).status).toBe(404);
    const session = await secretariat.get<SessionReply>('/api/v1/session');
    expect(session.body.may.removeDemo).toBe(false);
  });

  it('leaves an item whole that somebody has written on', async () => {
    const secretariat = await app.as('secretariat');
    const title = 'Breve der kan forstås';
    const { items } = await portfolio(secretariat, '?kind=network&limit=200');
    const id = items.find((item) => item.title === title)?.id ?? '';
    const learning = { learnedOn: '2026-10-20', text: 'Skrevet af en bruger' };
    expect((await secretariat.post(`/api/v1/networks/${id}/learnings`, learning)).status).toBe(201);
    const read = await secretariat.get(`/api/v1/portfolio/${id}`);
    const mention = { on: '2026-10-20', words: 'Hørt på et møde', reason: 'Skrevet af en bruger' };
    expect((await secretariat.post(`/api/v1/portfolio/${id}/mentions`, mention, ifMatch(read))).status).toBe(200);
    expect((await secretariat.delete('/api/v1/demo')).status).toBe(204);
    expect((await portfolio(secretariat)).items.map((item) => item.title)).toEqual([title]);
    const left = await secretariat.get<NetworkReply>(`/api/v1/networks/${id}`);
    expect(left.body.learnings.map(({ text }) => text)).toContain('Skrevet af en bruger');
    expect(left.body.purpose).toContain('De tolv breve');
  });

  it('lets a network leader keep the page of a network of its own, and of no other', async () => {
    const leader = await app.as('network-leader');
    const { items } = await portfolio(leader, '?kind=network&status=running&limit=200');
    const replies = await Promise.all(
      items.map(({ id }) => leader.get<PortfolioItemDetailReply>(`/api/v1/portfolio/${id}`)),
    );
    const own = replies.filter(({ body }) => body.may.own).map(({ body }) => body.id);
    expect([own.length > 0, own.length < items.length]).toEqual([true, true]);
    const learning = { learnedOn: '2026-10-20', text: 'Hørt på gangen' };
    const answers = await Promise.all(
      items.map(({ id }) => leader.post(`/api/v1/networks/${id}/learnings`, learning).then(({ status }) => status)),
    );
    expect(answers).toEqual(items.map(({ id }) => (own.includes(id) ? 201 : 403)));
    const secretariat = await app.as('secretariat');
    expect((await secretariat.delete('/api/v1/demo')).status).toBe(204);
    const people = await app.dataSource.query<{ name: string }[]>('SELECT name FROM person');
    expect(people.length).toBeLessThan(5);
  });

  it('is not for a reader to remove', async () => {
    const reader = await app.as('reader');
    expect((await reader.delete('/api/v1/demo')).status).toBe(403);
  });

  it('is not loaded where DEMO=none; the usual forums are', async () => {
    const database = await cloneDatabase();
    const dataSource = await applicationDataSource(database).initialize();
    const env = readEnv({ LOG_LEVEL: 'silent', DEMO: 'none' });
    await prepareData({ dataSource, database, env, log: createLog('silent') });
    const forums = await dataSource.query<{ name: string }[]>('SELECT name FROM forum ORDER BY name');
    expect(forums.map(({ name }) => name)).toEqual(['Chefforum', 'Direktørforum']);
    await dataSource.destroy();
    await database.stop();
  });
});
