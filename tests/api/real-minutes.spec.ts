import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createLog, prepareData, readEnv } from '@netvaerksoverblik/api';
import type { MeetingListReply } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { portfolio, record } from '../support/imports.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const FOLDER = resolve(import.meta.dirname, '../../../shared/minutes');
const present = existsSync(FOLDER);
const names = present ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];
if (!present) console.warn(`Skipped: the five real documents are not in ${FOLDER}.`);

const ORDERS = [
  [0, 1, 2, 3, 4],
  [4, 2, 0, 3, 1],
];

const MOMENTS = ['', '?asOf=2014-12-31', '?asOf=2015-05-01', '?asOf=2017-06-13', '?asOf=2017-06-14'];

async function shown(viewer: ApiClient, query: string): Promise<unknown> {
  const { items, counts, total } = await portfolio(viewer, query);
  const plain = items.map(({ kind, title, status, category, lastHeard, holders, conditions, source }) => ({
    ...{ kind, title, status, category, lastHeard, quote: source?.quote },
    holders: holders.map(({ role, state, person, party }) => [role, state, person?.name ?? party]),
    conditions: conditions.map((condition) => [condition.kind, condition.forum, condition.source?.quote]),
  }));
  return { total, plain, counts: counts.map(({ kind, category, number, named }) => [kind, category, number, named]) };
}

/** The application as DEMO=none starts it, with the documents imported in that order and confirmed with the defaults. */
async function importedIn(order: readonly number[]): Promise<{ app: TestApp; secretariat: ApiClient }> {
  const app = await startTestApp();
  const env = readEnv({ LOG_LEVEL: 'silent', DEMO: 'none' });
  await prepareData({ dataSource: app.dataSource, database: app.database, env, log: createLog('silent') });
  const secretariat = await app.as('secretariat');
  for (const place of order) {
    const name = names[place] ?? '';
    await record(secretariat, readFileSync(resolve(FOLDER, name), 'utf8'), name);
  }
  return { app, secretariat };
}

(present ? describe : describe.skip)('the five real documents', () => {
  it('give the same portfolio in another order, on every date', async () => {
    const portfolios = [];
    for (const order of ORDERS) {
      const { app, secretariat } = await importedIn(order);
      portfolios.push(await Promise.all(MOMENTS.map((moment) => shown(secretariat, moment))));
      await app.close();
    }
    expect(portfolios[1]).toEqual(portfolios[0]);
  });

  it('give the figures that a careful secretary counts', async () => {
    const { app, secretariat } = await importedIn(ORDERS[0] ?? []);
    const meetings = (await secretariat.get<MeetingListReply>('/api/v1/meetings')).body;
    expect(meetings.total).toBe(5);
    const sum = (of: (meeting: MeetingListReply['items'][number]) => number): number =>
      meetings.items.reduce((total, meeting) => total + of(meeting), 0);
    expect([sum(({ agendaItems }) => agendaItems), sum(({ closedItems }) => closedItems)]).toEqual([28, 1]);
    const networks = async (query: string) => (await portfolio(secretariat, `?kind=network&${query}`)).items;
    expect(await networks('asOf=2017-06-13')).toEqual([]);
    const states = (await networks('asOf=2017-06-14')).map(({ status, holders, conditions, source }) => ({
      ...{
        status,
        leaders: holders.filter(({ role, state }) => role === 'reference-leader' && state === 'appointed').length,
      },
      ...{ back: conditions.some(({ kind }) => kind === 'return-to-forum'), source: source !== null },
    }));
    expect(states).toEqual([
      { status: 'staffing', leaders: 1, back: true, source: true },
      { status: 'approved', leaders: 1, back: false, source: true },
      { status: 'approved', leaders: 1, back: false, source: true },
    ]);
    const counts = async (date: string) => (await portfolio(secretariat, `?asOf=${date}`)).counts;
    const total = async (date: string, kind: string) =>
      (await counts(date)).find((count) => count.kind === kind && count.category === null);
    expect(await total('2015-04-21', 'theme')).toMatchObject({ number: 21, named: 1, status: 'approved' });
    expect(await total('2014-08-07', 'network')).toMatchObject({ number: 9 });
    const cohort = (await portfolio(secretariat, '?kind=cohort')).items[0];
    expect(cohort?.conditions.map(({ kind, forum }) => [kind, forum])).toContainEqual([
      'waits-for-forum',
      'Direktørforum',
    ]);
    await app.close();
  });
});
