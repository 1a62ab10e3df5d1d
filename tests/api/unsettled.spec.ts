import type { UnsettledGroup, UnsettledReply } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { record } from '../support/imports.js';
import { anItem, enter } from '../support/items.js';
import type { ItemText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const decides = (title: string, ...words: string[]): ItemText => ({ title, decides: words });

describe('what is unsettled', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });
  afterEach(() => app.close());

  const unsettled = async (viewer: ApiClient, query = ''): Promise<UnsettledReply> => {
    const answer = await viewer.get<UnsettledReply>(`/api/v1/unsettled${query}`);
    expect(answer.status).toBe(200);
    return answer.body;
  };

  const totals = async (viewer: ApiClient, query = ''): Promise<Partial<Record<UnsettledGroup, number>>> => {
    const { groups } = await unsettled(viewer, query);
    return Object.fromEntries(groups.filter(({ total }) => total > 0).map(({ group, total }) => [group, total]));
  };

  const minutes = (date: string, ...items: ItemText[]) => record(secretariat, { date, items });

  it('is nothing where nothing is on record', async () => {
    expect(await totals(secretariat)).toEqual({});
    expect(await unsettled(secretariat)).toMatchObject({ group: 'question', items: [], next: null });
  });

  it('holds questions that nobody answered, with the sentence and the import', async () => {
    await minutes('2026-01-15', decides('Nye netværk', 'Ledelsesforum godkendte netværket "Stille timer".'));
    await minutes('2026-02-12', decides('Status', 'Det blev besluttet, at netværket "Stille timer" afsluttes.'));
    const { group, items } = await unsettled(secretariat);
    expect([group, items.length]).toEqual(['question', 1]);
    expect(items[0]).toMatchObject({ proposal: { toStatus: 'closed' }, source: { date: '2026-02-12', item: 1 } });
  });

  it('holds unusual steps from minutes with their notices, not those that a person was asked about', async () => {
    await minutes('2026-01-15', decides('Netværk', 'Ledelsesforum igangsatte netværket "Stille timer".'));
    await anItem(secretariat, { kind: 'theme', title: 'Ro på morgenen' });
    const { items } = await unsettled(secretariat, '?group=step');
    expect(items).toMatchObject([{ item: { title: 'Stille timer' }, event: { toStatus: 'staffing' } }]);
  });

  it('holds recommendations without an answer until one comes', async () => {
    await minutes('2026-01-15', {
      title: 'Temaer',
      recommends: ['at temaet "Ro på morgenen" godkendes.', 'at timerne opgøres i juni.'],
      decides: ['Ledelsesforum godkendte temaet "Ro på morgenen".'],
    });
    const { items } = await unsettled(secretariat, '?group=recommendation');
    expect(items).toMatchObject([{ number: 2, title: 'Temaer', source: { quote: expect.stringContaining('juni') } }]);
  });

  it('holds first names in roles until somebody says who it is', async () => {
    const theme = await anItem(secretariat, { kind: 'network', title: 'Stille timer' });
    for (const party of ['Mette', 'Sekretariatet', 'Bo Lind']) {
      await enter(secretariat, theme.id, 'roles', { role: 'coordinator', state: 'appointed', party, reason: 'Aftalt' });
    }
    const { items } = await unsettled(secretariat, '?group=name');
    expect(items).toMatchObject([{ name: 'Mette', role: 'coordinator', item: { title: 'Stille timer' } }]);
  });

  it('holds numbers of which some have no name', async () => {
    await minutes('2026-01-15', decides('Status', 'Der er 19 velfærdsnetværk og 2 innovationsnetværk.'));
    const { items } = await unsettled(secretariat, '?group=unnamed&asOf=2026-02-01');
    expect(items).toMatchObject([{ count: { number: 2, named: 0 } }, { count: { number: 19, named: 0 } }]);
  });

  it('shows each page once, to the end', async () => {
    const points = ['hegnet males', 'haven passes', 'lyset slukkes', 'døren lukkes', 'gulvet vaskes'];
    await minutes('2026-01-15', {
      title: 'Huset',
      recommends: points.map((point) => `at ${point} i juni.`),
      decides: ['Der var kaffe.'],
    });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: UnsettledReply = await unsettled(
        secretariat,
        `?group=recommendation&limit=2${cursor === null ? '' : `&cursor=${cursor}`}`,
      );
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null);
    const { groups } = await unsettled(secretariat);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(groups.find(({ group }) => group === 'recommendation')?.total);
    expect(seen.length).toBeGreaterThan(2);
  });

  it('keeps questions for those who review, and what is closed for those who see it', async () => {
    await minutes('2026-01-15', decides('Nye netværk', 'Ledelsesforum godkendte netværket "Stille timer".'));
    await minutes('2026-02-12', decides('Status', 'Det blev besluttet, at netværket "Stille timer" afsluttes.'), {
      ...{ title: 'x', closed: true },
      recommends: ['at haven lukkes.', 'at hegnet rives ned.'],
      decides: ['Ledelsesforum igangsatte netværket "Haver for alle".'],
    });
    const own = await totals(secretariat);
    expect(own).toMatchObject({ question: 1 });
    const reader = await app.as('reader');
    expect(await totals(reader)).not.toHaveProperty('question');
    expect((await totals(reader)).recommendation ?? 0).toBeLessThan(own.recommendation ?? 0);
    expect(JSON.stringify(await unsettled(reader, '?group=step'))).not.toContain('Haver for alle');
    expect(JSON.stringify(await unsettled(secretariat, '?group=step'))).toContain('Haver for alle');
  });

  it('was less before, as of a date and as known at a time', async () => {
    const before = new Date().toISOString();
    await minutes('2026-01-15', decides('Netværk', 'Ledelsesforum igangsatte netværket "Stille timer".'));
    expect(await totals(secretariat)).toMatchObject({ step: 1 });
    expect(await totals(secretariat, '?asOf=2026-01-14')).toEqual({});
    expect(await totals(secretariat, `?knownAt=${before}`)).toEqual({});
  });
});
