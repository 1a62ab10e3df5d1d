import type { LineageReply } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { itemCalled, record } from '../support/imports.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { decided, decides, themeCalled } from '../support/themes.js';

describe('the lineage of a theme', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    await decided(secretariat, '2025-11-20', 'Temaet "Stille timer" udsættes.');
    await decided(secretariat, '2026-01-15', 'Ledelsesforum godkendte temaet "Stille timer".');
    await decided(secretariat, '2026-03-12', 'Ledelsesforum godkendte netværket "Stille timer".');
  });

  afterEach(() => app.close());

  const lineage = async (viewer = secretariat, query = ''): Promise<LineageReply> => {
    const { id } = await themeCalled(secretariat, 'Stille timer');
    return (await viewer.get<LineageReply>(`/api/v1/themes/${id}/lineage${query}`)).body;
  };

  it('leads from where it was first heard of over the theme to the network, each with its sentence', async () => {
    const { proposal, theme, networks } = await lineage();
    expect(proposal).toMatchObject({ on: '2025-11-20', entered: null, source: { date: '2025-11-20', item: 1 } });
    expect(theme).toMatchObject({ kind: 'theme', title: 'Stille timer', status: 'launched', since: '2026-03-12' });
    expect(networks).toMatchObject([{ kind: 'network', status: 'approved', solutions: [], operations: [] }]);
    expect(networks[0]?.source?.quote).toContain('netværket');
  });

  it('goes on to the solutions and to what operations made of them', async () => {
    const network = await itemCalled(secretariat, 'Stille timer', '?kind=network');
    await app.dataSource.query(
      `INSERT INTO solution (item_id, item_kind, title, state, designed_on, test_from) VALUES
         ($1, 'network', 'Dør med lys', 'testing', '2026-04-01', '2026-05-01'),
         ($1, 'network', 'Skilt', 'idea', '2026-06-01', NULL)`,
      [network?.id],
    );
    await app.dataSource.query(
      `INSERT INTO operations_recommendation (network_id, given_on, text, answer, answered_on)
       VALUES ($1, '2026-06-01', 'Lys ved alle døre', 'adopted', '2026-08-01')`,
      [network?.id],
    );
    const [now] = (await lineage()).networks;
    expect(now?.solutions).toMatchObject([
      { title: 'Dør med lys', state: 'testing', testFrom: '2026-05-01' },
      { title: 'Skilt', state: 'idea' },
    ]);
    expect(now?.operations).toMatchObject([{ text: 'Lys ved alle døre', answer: 'adopted', answeredOn: '2026-08-01' }]);
    const [then] = (await lineage(secretariat, '?asOf=2026-06-15')).networks;
    expect(then?.operations).toMatchObject([{ answer: 'open', answeredOn: null }]);
    const [earlier] = (await lineage(secretariat, '?asOf=2026-04-02')).networks;
    expect([earlier?.solutions.length, earlier?.operations.length]).toEqual([1, 0]);
  });

  it('ends where it had come to on a date', async () => {
    expect(await lineage(secretariat, '?asOf=2026-02-01')).toMatchObject({
      theme: { status: 'approved' },
      networks: [],
    });
  });

  it('leaves out, for outsiders, a network that only closed items name', async () => {
    await record(secretariat, { date: '2026-01-16', items: [decides('Ledelsesforum godkendte temaet "Aftener".')] });
    await record(secretariat, {
      date: '2026-04-16',
      items: [{ ...decides('Ledelsesforum godkendte netværket "Aftener".'), closed: true, caseNumber: '26/4711' }],
    });
    const { id } = await themeCalled(secretariat, 'Aftener');
    const path = `/api/v1/themes/${id}/lineage`;
    expect((await secretariat.get<LineageReply>(path)).body.networks).toHaveLength(1);
    const { body, text } = await (await app.as('reader')).get<LineageReply>(path);
    expect([body.theme.status, body.networks, text.includes('netværket')]).toEqual(['approved', [], false]);
  });
});
