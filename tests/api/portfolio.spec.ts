import type {
  MeetingListReply,
  MeetingReply,
  OverviewReply,
  PortfolioItemDetailReply,
  Problem,
} from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { itemCalled, portfolio, record } from '../support/imports.js';
import { approvedNetworks } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('the portfolio', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeAll(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    await record(secretariat, {
      date: '2026-01-15',
      items: [
        approvedNetworks(
          { title: 'Ågård i bevægelse', leader: 'Inge Vangsø' },
          { title: 'Zonefri trafik' },
          { title: 'Ældre på hjul' },
        ),
      ],
    });
    await record(secretariat, {
      date: '2026-03-12',
      items: [
        {
          title: 'Læringsnetværk',
          caseNumber: '26/1204',
          recommends: ['at der træffes beslutning om, hvorvidt læringsnetværket "Fælles sprog" skal igangsættes.'],
          decides: [
            'Ledelsesforum besluttede, at læringsnetværket "Fælles sprog" igangsættes. Bodil Krage er referenceleder for netværket. ' +
              'Temaet skal i Ledelsesforum igen til yderligere kvalificering.',
          ],
        },
      ],
    });
  });

  afterAll(() => app.close());

  it('gives status and condition where the same sentence starts and sends back', async () => {
    const item = await itemCalled(secretariat, 'Fælles sprog');
    expect(item).toMatchObject({ kind: 'network', status: 'staffing', category: 'learning' });
    expect(item?.conditions).toMatchObject([{ kind: 'return-to-forum', forum: 'Ledelsesforum', metOn: null }]);
    expect(item?.conditions[0]?.source?.quote).toContain('Ledelsesforum igen');
  });

  it('shows what stood on a date, and nothing that came later', async () => {
    expect((await portfolio(secretariat, '?asOf=2026-01-14')).total).toBe(0);
    expect((await portfolio(secretariat, '?asOf=2026-01-15')).total).toBe(3);
    expect((await portfolio(secretariat, '?asOf=2026-03-12')).total).toBe(4);
  });

  it('shows what was on record at a time', async () => {
    expect((await portfolio(secretariat, '?knownAt=2026-01-01T00:00:00Z')).total).toBe(0);
    const now = new Date(Date.now() + 60_000).toISOString();
    const known = await portfolio(secretariat, `?knownAt=${now}`);
    expect(known.items).toEqual((await portfolio(secretariat)).items);
  });

  it('sorts as Danish does: z, æ, ø, å, and aa as å', async () => {
    const { items } = await portfolio(secretariat, '?sort=title');
    expect(items.map(({ title }) => title)).toEqual([
      'Fælles sprog',
      'Zonefri trafik',
      'Ældre på hjul',
      'Ågård i bevægelse',
    ]);
  });

  it.each(['title', '-title', 'reference', '-status', 'category', 'lastHeard', '-lastHeard'])(
    'gives every row once, page by page, sorted by %s',
    async (sort) => {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page = await portfolio(
          secretariat,
          `?sort=${sort}&limit=1${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
        );
        seen.push(...page.items.map(({ title }) => title));
        cursor = page.next;
      }
      const whole = await portfolio(secretariat, `?sort=${sort}`);
      expect(seen).toEqual(whole.items.map(({ title }) => title));
      expect(new Set(seen).size).toBe(4);
    },
  );

  it('filters by kind, status, category and part of a title', async () => {
    expect((await portfolio(secretariat, '?kind=theme')).total).toBe(0);
    expect((await portfolio(secretariat, '?status=approved,running')).total).toBe(3);
    expect((await portfolio(secretariat, '?category=learning')).total).toBe(1);
    expect((await portfolio(secretariat, '?q=HJUL')).total).toBe(1);
    expect((await portfolio(secretariat, '?q=100%25')).total).toBe(0);
  });

  it.each([
    ['sort=title;drop', 400, 'request.sort-unknown'],
    ['sort=constructor', 400, 'request.sort-unknown'],
    ['cursor=ikke-en-af-vores', 400, 'request.unknown-cursor'],
    ['limit=99999999999999', 400, 'request.invalid'],
    ['limit=abc', 400, 'request.invalid'],
    ['asOf=2026-02-30', 400, 'request.invalid'],
    ['kind=__proto__', 400, 'request.invalid'],
    ['unknown=1', 400, 'request.invalid'],
    ['q=%00', 400, 'request.nul-character'],
  ])('refuses ?%s with the path', async (query, status, code) => {
    const answer = await secretariat.get<Problem>(`/api/v1/portfolio?${query}`);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('tells of one item every event with its sentence, and what is unusual about a step', async () => {
    const item = await itemCalled(secretariat, 'Fælles sprog');
    const { body } = await secretariat.get<PortfolioItemDetailReply>(`/api/v1/portfolio/${item?.id ?? ''}`);
    const status = body.events.find(({ type }) => type === 'status');
    expect(status).toMatchObject({
      basis: 'decided',
      toStatus: 'staffing',
      effectiveOn: '2026-03-12',
      fromStatus: null,
    });
    for (const event of body.events) expect(event.sources).not.toHaveLength(0);
    expect(status?.notices).toContainEqual({ code: 'no-mandate', params: {} });
  });

  it('answers 404 for what is not there, and 400 for what is no id', async () => {
    expect((await secretariat.get('/api/v1/portfolio/00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await secretariat.get('/api/v1/portfolio/1')).status).toBe(400);
  });

  it('lists meetings, and shows on each how every recommendation was answered', async () => {
    const list = await secretariat.get<MeetingListReply>('/api/v1/meetings');
    expect(list.body.items.map(({ date, results }) => [date, results.followed])).toEqual([
      ['2026-03-12', 1],
      ['2026-01-15', 3],
    ]);
    const { body } = await secretariat.get<MeetingReply>(`/api/v1/meetings/${list.body.items[1]?.id ?? ''}`);
    const [item] = body.items;
    expect(item?.caseNumber).toBe('00.01.10-P20-1-26');
    expect(item?.recommendations.map(({ result }) => result)).toEqual(['followed', 'followed', 'followed']);
    expect(item?.recommendations[0]?.outcomes[0]?.effects[0]).toMatchObject({
      item: { title: 'Ågård i bevægelse' },
      event: { toStatus: 'approved' },
    });
    const { text, parts } = body.documents[0] ?? { text: '', parts: [] };
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  it('counts on the start page what the portfolio lists', async () => {
    const { body } = await secretariat.get<OverviewReply>('/api/v1/overview?asOf=2026-03-31');
    expect(body.figures).toMatchObject({
      activeNetworks: 4,
      silentNetworks: 0,
      openConditions: 1,
      itemsWithConditions: 1,
    });
    expect(body.matrix).toEqual([
      { category: 'learning', status: 'staffing', active: 1, silent: 0 },
      { category: null, status: 'approved', active: 3, silent: 0 },
    ]);
    expect(body.moved[0]).toMatchObject({ item: { title: 'Fælles sprog' } });
    const years = await secretariat.get<OverviewReply>('/api/v1/overview?asOf=2027-06-01');
    expect(years.body.figures).toMatchObject({ activeNetworks: 0, silentNetworks: 4 });
  });
});
