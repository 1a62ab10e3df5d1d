import type { ImportReply } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { record, upload } from '../support/imports.js';
import { approvedNetworks, minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const CANARY = 'Kanariefuglen';
const TABLE = [
  'Nr.\tNetværk\tProblemstilling\tHør mere hos',
  '1\tLyse morgener\tMange møder for sent\tInge Vangsø',
  '2\tStille rum\tDer er uro\t?',
].join('\n');

const minutes = minutesText({
  date: '2026-01-15',
  items: [
    {
      ...approvedNetworks({ title: 'Ro på morgenen', leader: 'Inge Holm Vangsø' }),
      tells: ['Forslagene er fremlagt af afdelingschef Bodil Krage.', TABLE],
    },
    { title: 'Evt.', decides: ['Intet.'] },
    { title: 'x', closed: true, caseNumber: '26/4711', decides: [`Netværket "${CANARY}" blev drøftet.`] },
  ],
});

describe('what the agenda items of an import name and list', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });

  afterEach(() => app.close());

  it('is told item by item, each with its place in the text', async () => {
    const { body } = await upload(secretariat, minutes);
    const [first] = body.contents;
    expect(body.contents.map(({ item }) => item)).toEqual([1, 3]);
    expect(first?.tables.map(({ kind, columns }) => [kind, ...columns])).toEqual([
      ['proposals', 'Nr.', 'Netværk', 'Problemstilling', 'Hør mere hos'],
    ]);
    expect(first?.tables[0]?.rows.map(({ start, end }) => minutes.slice(start, end))).toEqual(
      TABLE.split('\n').slice(1),
    );
    expect(first?.names.map(({ kind, title, role }) => [kind, title, role])).toEqual([
      ['person', 'Bodil Krage', 'afdelingschef'],
      ['network', 'Lyse morgener', null],
      ['person', 'Inge Vangsø', null],
      ['network', 'Stille rum', null],
      ['network', 'Ro på morgenen', null],
      ['person', 'Inge Holm Vangsø', 'referenceleder'],
    ]);
    for (const { title, start, end } of first?.names ?? []) expect(minutes.slice(start, end)).toContain(title);
  });

  it('asks about another spelling and keeps both', async () => {
    const { body } = await upload(secretariat, minutes);
    const aliases = body.contents.flatMap(({ names }) => names.filter(({ aliasOf }) => aliasOf !== null));
    expect(aliases.map(({ title, aliasOf }) => [title, aliasOf?.title])).toEqual([['Inge Holm Vangsø', 'Inge Vangsø']]);
    expect(aliases[0]?.aliasOf?.likeness).toBeLessThan(1);
  });

  it('is told of closed items to those who see them, and of an import to nobody else', async () => {
    await record(secretariat, minutesText({ forum: 'Direktørforum', date: '2026-02-01', items: [{ title: 'Evt.' }] }));
    const { body } = await upload(secretariat, minutes);
    expect(JSON.stringify(body.contents)).toContain(CANARY);
    for (const role of ['reader', 'forum-member'] as const) {
      const viewer = await app.as(role);
      const read = await viewer.get<ImportReply>(`/api/v1/imports/${body.id}`);
      expect([read.status, read.text.includes('Lyse morgener'), read.text.includes(CANARY)]).toEqual([
        404,
        false,
        false,
      ]);
    }
    const secretary = await app.as('forum-secretary');
    await app.dataSource.query(
      `UPDATE user_role SET forum_id = (SELECT id FROM forum WHERE name = 'Direktørforum') WHERE role = 'forum-secretary'`,
    );
    const read = await secretary.get<ImportReply>(`/api/v1/imports/${body.id}`);
    expect([read.status, read.text.includes(CANARY)]).toEqual([404, false]);
  });

  it('is nothing where an import was read before names and tables were', async () => {
    const { body } = await upload(secretariat, minutes);
    await app.dataSource.query(
      `UPDATE import SET reading = jsonb_set(reading, '{items}',
         (SELECT jsonb_agg(item - 'tables' - 'mentions') FROM jsonb_array_elements(reading -> 'items') item))`,
    );
    const read = await secretariat.get<ImportReply>(`/api/v1/imports/${body.id}`);
    expect(read.body.contents).toEqual([]);
  });
});
