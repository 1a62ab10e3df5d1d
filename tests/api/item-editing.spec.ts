import { randomUUID } from 'node:crypto';
import type { PortfolioItemDetailReply, Problem } from '@netvaerksoverblik/contracts';
import { ifMatch, type ApiClient } from '../support/api-client.js';
import { portfolio, record } from '../support/imports.js';
import { anItem, enter, itemAt } from '../support/items.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const STEP = { to: 'qualifying', reason: 'Skabelonen er udfyldt' };

describe('editing an item', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  let theme: PortfolioItemDetailReply;

  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    theme = await anItem(secretariat, { kind: 'theme', title: 'Ro på morgenen' });
  });
  afterEach(() => app.close());

  const steps = () => `/api/v1/portfolio/${theme.id}/steps`;
  const entries = async () =>
    (
      await app.dataSource.query<{ action: string }[]>(`SELECT action FROM audit_entry WHERE entity_id = $1`, [
        theme.id,
      ])
    )
      .map(({ action }) => action)
      .sort();

  it.each([
    ['without a version', {}],
    ['with any version', { 'if-match': '*' }],
  ])('is refused %s', async (_what, headers) => {
    const answer = await secretariat.post<Problem>(steps(), STEP, { headers });
    expect([answer.status, answer.body.code]).toEqual([428, 'version.required']);
  });

  it('of two who read the same lets the first through, and shows the second both versions', async () => {
    const read = await itemAt(secretariat, theme.id);
    expect((await secretariat.post(steps(), STEP, ifMatch(read))).status).toBe(200);
    const late = await secretariat.post<Problem>(steps(), { ...STEP, to: 'withdrawn' }, ifMatch(read));
    expect([late.status, late.body.code]).toEqual([412, 'version.stale']);
    expect(late.body.versions).toMatchObject({ yours: { to: 'withdrawn' }, current: { status: 'qualifying' } });
    const again = await secretariat.post(
      steps(),
      { ...STEP, to: 'withdrawn' },
      {
        headers: { 'if-match': late.body.versions?.etag ?? '' },
      },
    );
    expect(again.status).toBe(200);
  });

  it('lets one of many at once through', async () => {
    const read = await itemAt(secretariat, theme.id);
    const answers = await Promise.all([1, 2, 3, 4].map(() => secretariat.post(steps(), STEP, ifMatch(read))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    expect(await entries()).toEqual(['item.created', 'item.step']);
  });

  it('anchors the item in a department, and writes nothing that is not there', async () => {
    const department = randomUUID();
    await app.dataSource.query(`INSERT INTO department (id, name) VALUES ($1, 'Skole')`, [department]);
    const patch = async (body: object) =>
      secretariat.patch<PortfolioItemDetailReply>(
        `/api/v1/portfolio/${theme.id}`,
        body,
        ifMatch(await itemAt(secretariat, theme.id)),
      );
    expect((await patch({ departmentId: department })).body).toMatchObject({ department: 'Skole' });
    expect((await patch({ departmentId: randomUUID() })).status).toBe(400);
    expect((await patch({})).status).toBe(400);
    expect((await patch({ departmentId: null })).body).toMatchObject({ department: null });
  });

  it('is not made stale by what happens behind closed doors to those outside them', async () => {
    const reader = await app.as('reader');
    const before = await itemAt(reader, theme.id);
    const own = await itemAt(secretariat, theme.id);
    const closed = 'Ledelsesforum godkendte temaet "Ro på morgenen".';
    await record(secretariat, { date: '2026-01-15', items: [{ title: 'x', closed: true, decides: [closed] }] });
    expect((await itemAt(reader, theme.id)).headers.get('etag')).toBe(before.headers.get('etag'));
    expect((await itemAt(secretariat, theme.id)).headers.get('etag')).not.toBe(own.headers.get('etag'));
  });

  it('keeps what is entered about an item behind the doors that it stands behind', async () => {
    const closed = 'Ledelsesforum godkendte netværket "Haver for alle".';
    await record(secretariat, { date: '2026-01-15', items: [{ title: 'x', closed: true, decides: [closed] }] });
    const network = (await portfolio(secretariat, '?kind=network')).items[0]?.id ?? '';
    expect((await enter(secretariat, network, 'steps', { to: 'staffing', reason: 'Nu' })).status).toBe(200);
    const reader = await app.as('reader');
    expect((await portfolio(reader, '?kind=network')).items).toEqual([]);
    expect((await itemAt(reader, network)).status).toBe(404);
  });

  it('creates once what is sent twice with the same key, and refuses the key for anything else', async () => {
    const options = { headers: { 'idempotency-key': randomUUID() } };
    const body = { kind: 'theme', title: 'Flere i fællesskab', reason: 'Aftalt' };
    const [first, second] = await Promise.all(
      [1, 2].map(() => secretariat.post<PortfolioItemDetailReply>('/api/v1/portfolio', body, options)),
    );
    expect([first?.status, second?.status, first?.body.id]).toEqual([201, 201, second?.body.id]);
    const other = await secretariat.post<Problem>('/api/v1/portfolio', { ...body, title: 'Andet' }, options);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency.reused']);
  });

  it('takes a step once that is sent again with the tag and key of the first time', async () => {
    const { headers } = ifMatch(await itemAt(secretariat, theme.id));
    const options = { headers: { ...headers, 'idempotency-key': randomUUID() } };
    for (const time of [1, 2]) {
      expect([time, (await secretariat.post(steps(), STEP, options)).status]).toEqual([time, 200]);
    }
    expect(await entries()).toEqual(['item.created', 'item.step']);
  });

  it('refuses a second live item of the same kind and title', async () => {
    const answer = await secretariat.post<Problem>('/api/v1/portfolio', {
      ...{ kind: 'theme', title: '»ro på Morgenen«', reason: 'Igen' },
    });
    expect([answer.status, answer.body.code]).toEqual([409, 'conflict.duplicate']);
    await anItem(secretariat, { kind: 'network', title: 'Ro på morgenen' });
  });

  it('meets a condition once, no earlier than it was opened', async () => {
    const { body } = await enter(secretariat, theme.id, 'conditions', {
      ...{ kind: 'capacity', words: 'Der skal findes timer', reason: 'Aftalt' },
    });
    const met = `conditions/${body.conditions[0]?.eventId ?? ''}/met`;
    expect((await enter(secretariat, theme.id, met, { reason: 'Fundet', on: '2020-01-01' })).status).toBe(400);
    expect((await enter(secretariat, theme.id, met, { reason: 'Fundet' })).body.conditions).toEqual([]);
    const again = await enter<Problem>(secretariat, theme.id, met, { reason: 'Fundet' });
    expect([again.status, again.body.code]).toEqual([409, 'condition.already-met']);
  });

  it('renames from a day on, and hears of an item outside a meeting', async () => {
    await enter(secretariat, theme.id, 'names', { title: 'Ro før skole', reason: 'Mere præcist' });
    const { body } = await enter(secretariat, theme.id, 'mentions', { words: 'Omtalt på lederdagen' });
    expect(body).toMatchObject({ title: 'Ro før skole', aliases: ['Ro på morgenen'] });
    expect(body.events.at(-1)).toMatchObject({ type: 'mentioned', reason: 'Omtalt på lederdagen' });
    expect((await enter(secretariat, theme.id, 'names', { reason: 'Intet' })).status).toBe(400);
  });
});
