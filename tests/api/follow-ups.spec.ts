import { randomUUID } from 'node:crypto';
import type { FollowUpDetailReply, FollowUpListReply, Problem } from '@netvaerksoverblik/contracts';
import type { Answer, ApiClient } from '../support/api-client.js';
import { FixedClock } from '../support/fixed-clock.js';
import {
  bePerson,
  followUpOf,
  followUps,
  PROMISES,
  readFollowUp,
  recordedOn,
  writeFollowUp,
} from '../support/follow-ups.js';
import { itemCalled, record } from '../support/imports.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PATH = '/api/v1/follow-ups';
const codeOf = (answer: Answer<unknown>): string => (answer.body as Problem).code;
const fieldsOf = (answer: Answer<unknown>): unknown =>
  (answer.body as Problem).errors.map(({ path, code }) => [path, code]);

let app: TestApp;
let secretariat: ApiClient;

beforeEach(async () => {
  app = await startTestApp({ clock: new FixedClock('2026-07-10T10:00:00Z') });
  secretariat = await app.as('secretariat');
  await record(secretariat, PROMISES);
  await recordedOn(app, '2026-04-17');
});

afterEach(() => app.close());

describe('the list of follow-ups', () => {
  it('shows each promise with its owner, its words about when, its window and its state', async () => {
    const { items, day, notClosed } = await followUps(secretariat);
    expect([day, notClosed]).toEqual(['2026-07-10', 3]);
    expect(items.map(({ owner, state, window, dueWords }) => [owner?.name, state, window, dueWords])).toEqual([
      ['Inge Vangsø', 'overdue', 'overdue', '1. juni 2026'],
      ['Bodil Krage', 'open', 'next-month', 'august'],
      ['HR', 'open', 'no-due', null],
    ]);
    expect(items[0]).toMatchObject({
      item: null,
      forum: { name: 'Ledelsesforum' },
      agendaItem: { number: 1, title: expect.stringContaining('Nye netværk') as string },
      saidOn: '2026-04-16',
    });
  });

  it('counts by state, window, owner and forum, and each filter leaves what it says', async () => {
    const all = await followUps(secretariat);
    expect(all.states).toEqual({ open: 2, overdue: 1, unknown: 0, kept: 0, dropped: 0 });
    expect(all.forums).toMatchObject([{ name: 'Ledelsesforum', number: 3 }]);
    expect(all.owners.map(({ name, open, overdue }) => [name, open, overdue])).toEqual(
      expect.arrayContaining([
        ['Inge Vangsø', 0, 1],
        ['HR', 1, 0],
      ]),
    );
    for (const { window, number } of all.windows) {
      expect([window, (await followUps(secretariat, `?window=${window}`)).total]).toEqual([window, number]);
    }
    for (const { key, open, overdue, unknown } of all.owners) {
      const { total } = await followUps(secretariat, `?owner=${encodeURIComponent(key)}`);
      expect([key, total]).toEqual([key, open + overdue + unknown]);
    }
    expect((await followUps(secretariat, `?forum=${all.forums[0]?.id}`)).total).toBe(3);
    expect((await followUps(secretariat, `?forum=${randomUUID()}`)).total).toBe(0);
    expect((await followUps(secretariat, '?q=overblik')).items.map(({ owner }) => owner?.name)).toEqual([
      'Bodil Krage',
    ]);
    expect((await followUps(secretariat, '?owner=none')).total).toBe(0);
  });

  it('comes in pages that hold every row once', async () => {
    const texts: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: FollowUpListReply = await followUps(secretariat, `?limit=1${next === '' ? '' : `&cursor=${next}`}`);
      texts.push(...page.items.map(({ text }) => text));
      next = page.next;
    }
    expect(texts).toEqual((await followUps(secretariat)).items.map(({ text }) => text));
  });

  it('is seen from the day that is asked for, and says nothing of what was not promised yet', async () => {
    expect((await followUps(secretariat, '?asOf=2026-04-15')).total).toBe(0);
    const { items } = await followUps(secretariat, '?asOf=2026-05-20');
    expect(items.map(({ window }) => window)).toEqual(['next-month', 'later', 'no-due']);
    expect((await followUps(secretariat, '?knownAt=2026-04-01T00:00:00Z')).total).toBe(0);
  });

  it.each(['?window=someday', '?state=late', '?forum=cf', '?asOf=2026-02-30', '?limit=0', '?cursor=x'])(
    'refuses %s',
    async (query) => {
      expect((await secretariat.get(`${PATH}${query}`)).status).toBe(400);
    },
  );
});

describe('who answers for a follow-up', () => {
  it('is the person of that name, whose own list it stands in', async () => {
    const employee = await app.as('employee');
    expect((await followUps(employee, '?owner=me')).total).toBe(0);
    const person = await bePerson(app, 'employee', 'Inge Vangsø', 'inge vangsø');
    const mine = await followUps(employee, '?owner=me');
    expect(mine.items).toMatchObject([
      { mine: true, owner: { kind: 'person', person }, may: { edit: false, keep: true } },
    ]);
    expect(mine.mine).toBe(1);
  });

  it('is whoever holds the role in the item that day', async () => {
    const { id } = await followUpOf(secretariat, 'Inge');
    const item = (await itemCalled(secretariat, 'Ro på morgenen'))?.id;
    expect((await writeFollowUp(secretariat, id, null, { item, owner: { role: 'network-leader' } })).status).toBe(200);
    expect((await followUpOf(secretariat, 'Inge')).owner).toMatchObject({ kind: 'role', name: null });
    await record(secretariat, {
      date: '2026-05-07',
      items: [
        {
          title: 'Netværksleder',
          decides: ['Bodil Krage er netværksleder for netværket "Ro på morgenen".'],
        },
      ],
    });
    expect((await followUpOf(secretariat, 'Inge')).owner).toMatchObject({ kind: 'role', name: 'Bodil Krage' });
    expect((await followUpOf(secretariat, 'Inge', '?asOf=2026-05-06')).owner).toMatchObject({ name: null });
  });

  it('is a unit, or a name as written, and goes back to what the minutes say', async () => {
    const [department] = await app.dataSource.query<{ id: string }[]>(
      `INSERT INTO department (id, name) VALUES (gen_random_uuid(), 'By & Bolig') RETURNING id`,
    );
    const { id } = await followUpOf(secretariat, 'Inge');
    const owners: unknown[] = [];
    for (const owner of [{ department: department?.id }, { words: 'Skolerne' }, null]) {
      const { body } = await writeFollowUp(secretariat, id, null, { owner });
      owners.push([body.owner?.kind, body.owner?.name, body.owner?.byHand]);
    }
    expect(owners).toEqual([
      ['department', 'By & Bolig', true],
      ['words', 'Skolerne', true],
      ['words', 'Inge Vangsø', false],
    ]);
  });

  it.each([
    [{}, 'owner'],
    [{ words: 'HR', role: 'member' }, 'owner'],
    [{ person: randomUUID() }, 'owner.person'],
    [{ department: randomUUID() }, 'owner.department'],
  ])('is not %j', async (owner, path) => {
    const { id } = await followUpOf(secretariat, 'Inge');
    const answer = await writeFollowUp(secretariat, id, null, { owner });
    expect([answer.status, fieldsOf(answer)]).toEqual([400, [[path, expect.any(String)]]]);
  });

  it('holds a role only where there is an item to hold it in', async () => {
    const { id } = await followUpOf(secretariat, 'HR');
    const answer = await writeFollowUp(secretariat, id, null, { owner: { role: 'network-leader' } });
    expect(fieldsOf(answer)).toEqual([['owner.role', 'item-missing']]);
  });
});

describe('changing a follow-up', () => {
  it('takes the due date in words and shows the window that they stand for', async () => {
    const { id } = await followUpOf(secretariat, 'HR');
    const { body } = await writeFollowUp(secretariat, id, null, { due: { words: 'i september 2026' } });
    expect(body).toMatchObject({ due: '2026-09-30', windowFrom: '2026-09-01', dueWords: 'i september 2026' });
    const day = await writeFollowUp(secretariat, id, null, { due: { on: '2026-09-14' } });
    expect(day.body).toMatchObject({ due: '2026-09-14', windowFrom: null, duePrecision: 'day', window: 'later' });
    const none = await writeFollowUp(secretariat, id, null, { due: { words: 'når der er tid' } });
    expect(none.body).toMatchObject({ due: null, dueWords: 'når der er tid', window: 'no-due' });
  });

  it('needs the tag of what was read, and shows both versions where another was faster', async () => {
    const { id } = await followUpOf(secretariat, 'HR');
    const before = (await readFollowUp(secretariat, id)).headers.get('etag') ?? '';
    expect((await secretariat.call('PATCH', `${PATH}/${id}`, { json: { plan: 'x' } })).status).toBe(428);
    await writeFollowUp(secretariat, id, null, { remarks: 'Talt med HR' }, before);
    const late = await writeFollowUp(secretariat, id, null, { plan: 'Rykkes i august' }, before);
    expect([late.status, codeOf(late)]).toEqual([412, 'version.stale']);
    expect(late.body).toMatchObject({
      versions: { yours: { plan: 'Rykkes i august' }, current: { id, remarks: 'Talt med HR', plan: null } },
    });
    expect((await readFollowUp(secretariat, id)).body).toMatchObject({ remarks: 'Talt med HR', plan: null });
  });

  it('is for the secretariat and the secretary of its forum; its owner writes remarks', async () => {
    const { id } = await followUpOf(secretariat, 'Inge');
    await bePerson(app, 'employee', 'Inge Vangsø', 'inge vangsø');
    const plan = async (viewer: ApiClient) => (await writeFollowUp(viewer, id, null, { plan: 'Rykkes' })).status;
    const remarks = async (viewer: ApiClient) => (await writeFollowUp(viewer, id, null, { remarks: 'På vej' })).status;
    const employee = await app.as('employee');
    expect([await plan(employee), await remarks(employee)]).toEqual([403, 200]);
    for (const role of ['forum-secretary', 'secretariat'] as const) expect(await plan(await app.as(role))).toBe(200);
    for (const role of ['reader', 'administrator', 'forum-member', 'network-leader'] as const) {
      const viewer = await app.as(role);
      expect([role, await plan(viewer), await remarks(viewer)]).toEqual([role, 403, 403]);
    }
    const entries = await app.dataSource.query<unknown[]>(`SELECT FROM audit_entry WHERE entity_id = $1`, [id]);
    expect(entries).toHaveLength(3);
  });
});

describe('a follow-up entered by hand', () => {
  const enter = (viewer: ApiClient, body: object, key?: string) =>
    viewer.post<FollowUpDetailReply>(PATH, body, key === undefined ? {} : { headers: { 'idempotency-key': key } });

  it('stands beside the others with who entered it and why, on the page of its item too', async () => {
    const item = (await itemCalled(secretariat, 'Ro på morgenen'))?.id ?? '';
    const wish = { item, text: 'Ringe til naboerne', reason: 'Aftalt på gangen', due: { words: 'den 1. august 2026' } };
    const { status, body } = await enter(secretariat, wish);
    expect([status, body.entered?.reason, body.source, body.due]).toEqual([
      201,
      'Aftalt på gangen',
      null,
      '2026-08-01',
    ]);
    expect((await followUpOf(secretariat, 'Ringe')).item?.title).toBe('Ro på morgenen');
    expect((await secretariat.get(`/api/v1/portfolio/${item}`)).text).toContain('Ringe til naboerne');
    expect((await followUps(secretariat, '?asOf=2026-07-09&q=Ringe')).total).toBe(0);
  });

  it('is entered once, however often it is sent under one key', async () => {
    const { agendaItem } = await followUpOf(secretariat, 'HR');
    const wish = { agendaItem: agendaItem?.id, text: 'Skrive til skolerne', reason: 'Glemt i referatet' };
    const key = randomUUID();
    const first = await enter(secretariat, wish, key);
    const second = await enter(secretariat, wish, key);
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id]);
    expect((await followUps(secretariat, '?q=Skrive')).total).toBe(1);
    expect(codeOf(await enter(secretariat, { ...wish, text: 'Noget andet' }, key))).toBe('idempotency.reused');
    const meeting = agendaItem?.meeting ?? '';
    expect((await secretariat.get(`/api/v1/meetings/${meeting}`)).text).toContain('Skrive til skolerne');
  });

  it('needs something that it is about, words and a reason', async () => {
    const item = (await itemCalled(secretariat, 'Ro på morgenen'))?.id ?? '';
    expect(fieldsOf(await enter(secretariat, { text: 'x', reason: 'y' }))).toEqual([['item', 'missing']]);
    expect((await enter(secretariat, { item, text: ' ', reason: 'y' })).status).toBe(400);
    expect((await enter(secretariat, { item, text: 'x', reason: ' ' })).status).toBe(400);
    expect((await enter(secretariat, { item: randomUUID(), text: 'x', reason: 'y' })).status).toBe(404);
  });

  it('is for the secretariat, and for the secretary of the forum about its own agenda items', async () => {
    const item = (await itemCalled(secretariat, 'Ro på morgenen'))?.id ?? '';
    const agendaItem = (await followUpOf(secretariat, 'HR')).agendaItem?.id;
    const rest = { text: 'x', reason: 'y' };
    const secretary = await app.as('forum-secretary');
    expect((await enter(secretary, { item, ...rest })).status).toBe(403);
    expect((await enter(secretary, { agendaItem, ...rest })).status).toBe(201);
    expect((await enter(await app.as('reader'), { agendaItem, ...rest })).status).toBe(403);
  });
});
