import type { ImportReply, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { confirm, itemCalled, portfolio, record, upload } from '../support/imports.js';
import type { MinutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const WORKSHOP: MinutesText = {
  date: '2026-01-15',
  items: [
    {
      title: 'Opsamling på Store Lederdag',
      tells: [
        'På dagen kom disse forslag:',
        [
          'Nr.\tNetværk\tKategori\tProblemstilling\tMuligt produkt\tHør mere hos',
          '1\tStille timer\tVelfærd\tBørn får ikke ro\tEn fælles rytme\tInge Vangsø og Bo Lind',
          '2\tHaver for alle\tInnovation\tByen er grå\t?\tMuseet',
        ].join('\n'),
      ],
      recommends: ['at forslagene drøftes.'],
      decides: ['Forslagene blev drøftet.'],
    },
  ],
};

const APPROVED: MinutesText = {
  date: '2026-03-12',
  items: [
    {
      title: 'Nye netværk',
      tells: ['- Segment B6 "Stille timer" med Inge Vangsø', '- Segment F2: "Kloge hænder - værkstedet" med Bo Lind'],
      recommends: ['at netværket "Stille timer" godkendes.', 'at netværket "Kloge hænder" godkendes.'],
      decides: [
        'Ledelsesforum godkendte netværket "Stille timer".',
        'Ledelsesforum godkendte netværket "Kloge hænder".',
      ],
    },
  ],
};

let app: TestApp;
let secretariat: ApiClient;

beforeEach(async () => {
  app = await startTestApp();
  secretariat = await app.as('secretariat');
});
afterEach(() => app.close());

async function detailsOfTheme(title: string): Promise<unknown> {
  const [row] = await app.dataSource.query<object[]>(
    `SELECT t.problem, t.possible_product, t.contacts, t.origin, t.details_forum_id FROM theme t
     JOIN item_now n ON n.item_id = t.id WHERE n.title = $1 LIMIT 1`,
    [title],
  );
  return row;
}

async function undo(id: string): Promise<void> {
  const { status, text } = await secretariat.post(`/api/v1/imports/${id}/undo`, { reason: 'forkert fil' });
  if (status !== 200) throw new Error(text);
}

const LATEST = `SELECT id FROM import ORDER BY created_at DESC LIMIT 1`;

const states = async (query = ''): Promise<unknown> =>
  (await portfolio(secretariat, query)).items.map(({ kind, title, status, segmentCode }) =>
    [kind, title, status, segmentCode].filter((one) => one !== null).join(' | '),
  );

describe('a table of proposals', () => {
  it('gives themes in state idea from the day of the meeting, each with the row behind it', async () => {
    await record(secretariat, WORKSHOP);
    expect(await states('?asOf=2026-01-14')).toEqual([]);
    expect(await states('?asOf=2026-01-15')).toEqual(['theme | Haver for alle | idea', 'theme | Stille timer | idea']);
    const theme = await itemCalled(secretariat, 'Stille timer');
    expect(theme).toMatchObject({ category: 'welfare', statusSince: '2026-01-15' });
    expect(theme?.source?.quote).toContain('Børn får ikke ro');
    const { body } = await secretariat.get<PortfolioItemDetailReply>(`/api/v1/portfolio/${theme?.id}`);
    expect(body.events.map(({ type, basis, notices }) => [type, basis, notices])).toEqual([
      ['named', 'stated', []],
      ['status', 'stated', []],
    ]);
    expect(await detailsOfTheme('Stille timer')).toEqual({
      ...{ problem: 'Børn får ikke ro', possible_product: 'En fælles rytme', contacts: ['Inge Vangsø', 'Bo Lind'] },
      ...{ origin: 'store-lederdag', details_forum_id: null },
    });
    expect(await detailsOfTheme('Haver for alle')).toMatchObject({ possible_product: null, contacts: ['Museet'] });
  });

  it('is reviewed row by row, and a row that is dismissed gives nothing', async () => {
    const { body } = await upload(secretariat, WORKSHOP);
    const rows = body.findings.filter(({ kind }) => kind === 'proposal');
    expect(rows).toMatchObject([
      { default: 'accept', proposal: { toStatus: 'idea', theme: { contacts: ['Inge Vangsø', 'Bo Lind'] } } },
      { default: 'accept', proposal: { item: { kind: 'theme', title: 'Haver for alle', category: 'innovation' } } },
    ]);
    await confirm(secretariat, body.id, { changes: [{ finding: rows[0]?.id ?? '', action: 'dismiss' }] });
    expect(await states()).toEqual(['theme | Haver for alle | idea']);
  });

  it.each([['network' as const], ['project' as const]])('is no idea where the reviewer says %s', async (kind) => {
    const { body } = await upload(secretariat, WORKSHOP);
    const finding = body.findings.find((one) => one.kind === 'proposal')?.id ?? '';
    const changed = await confirm(secretariat, body.id, { changes: [{ finding, action: 'change', value: { kind } }] });
    expect(changed.status).toBe(200);
    expect(await states()).toContain(
      kind === 'project' ? 'project | Stille timer | proposed' : 'network | Stille timer',
    );
  });

  it('leaves the status of a theme that was known before, and is heard of in it', async () => {
    await record(secretariat, WORKSHOP);
    const approved = { title: 'Temaer', decides: ['Ledelsesforum godkendte temaet "Haver for alle".'] };
    await record(secretariat, { date: '2026-01-08', items: [approved] });
    expect(await itemCalled(secretariat, 'Haver for alle')).toMatchObject({
      ...{ status: 'approved', statusSince: '2026-01-08', lastHeard: '2026-01-15' },
    });
  });

  it('takes its themes and what it says of them away when the import is undone, and keeps what was typed in', async () => {
    await record(secretariat, WORKSHOP);
    const approved = { title: 'Temaer', decides: ['Ledelsesforum godkendte temaet "Stille timer".'] };
    const [workshop] = await app.dataSource.query<{ id: string }[]>(LATEST);
    await record(secretariat, { date: '2026-02-12', items: [approved] });
    await app.dataSource.query(`UPDATE theme SET problem = 'Skrevet i hånden' WHERE problem = 'Børn får ikke ro'`);
    await undo(workshop?.id ?? '');
    expect(await states()).toEqual(['theme | Stille timer | approved']);
    expect(await detailsOfTheme('Stille timer')).toEqual({
      ...{ problem: 'Skrevet i hånden', possible_product: null, contacts: [], origin: null, details_forum_id: null },
    });
  });

  it('is a matter of the forum alone where its item is closed', async () => {
    const [item] = WORKSHOP.items;
    await record(secretariat, { ...WORKSHOP, items: item === undefined ? [] : [{ ...item, closed: true }] });
    const reader = await app.as('reader');
    expect((await portfolio(reader)).items).toEqual([]);
    const [forum] = await app.dataSource.query<{ id: string }[]>(`SELECT id FROM forum WHERE name = 'Ledelsesforum'`);
    const rows = await app.dataSource.query<object[]>(`SELECT DISTINCT details_forum_id FROM theme`);
    expect(rows).toEqual([{ details_forum_id: forum?.id }]);
  });
});

describe('a segment code', () => {
  it('is shown on the network that the words tie it to, with the words on its time line', async () => {
    await record(secretariat, APPROVED);
    expect(await states()).toEqual([
      'network | Kloge hænder | approved | F2',
      'network | Stille timer | approved | B6',
    ]);
    const network = await itemCalled(secretariat, 'Stille timer');
    const { body } = await secretariat.get<PortfolioItemDetailReply>(`/api/v1/portfolio/${network?.id}`);
    expect(body.segmentCode).toBe('B6');
    expect(body.events.flatMap(({ sources }) => sources.map(({ quote }) => quote))).toContain(
      'Segment B6 "Stille timer"',
    );
  });

  it('is shown on the theme that the network grew from too, in whatever order the minutes come', async () => {
    await record(secretariat, APPROVED);
    await record(secretariat, WORKSHOP);
    expect(await states()).toEqual([
      'theme | Haver for alle | idea',
      'network | Kloge hænder | approved | F2',
      'network | Stille timer | approved | B6',
      'theme | Stille timer | launched | B6',
    ]);
  });

  it('goes away with the minutes that said it', async () => {
    await record(secretariat, WORKSHOP);
    await record(secretariat, APPROVED);
    const [latest] = await app.dataSource.query<{ id: string }[]>(LATEST);
    await undo(latest?.id ?? '');
    expect(await states()).toEqual(['theme | Haver for alle | idea', 'theme | Stille timer | idea']);
  });

  it('makes no item of a name that nothing else knows', async () => {
    const told = { title: 'Segmenter', tells: ['Temaet "Sommerskolen" hører til segment C1.'], decides: ['Drøftet.'] };
    const { body } = await secretariat.get<{ items: ImportReply[] }>('/api/v1/imports');
    await record(secretariat, { date: '2026-05-07', items: [told] });
    expect(body.items).toEqual([]);
    expect(await states()).toEqual([]);
    const approved = { title: 'Temaer', decides: ['Ledelsesforum godkendte temaet "Sommerskolen".'] };
    await record(secretariat, { date: '2026-06-11', items: [approved] });
    expect(await states()).toEqual(['theme | Sommerskolen | approved | C1']);
  });
});
