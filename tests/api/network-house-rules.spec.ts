import type { HouseRulesReply, NetworkReply, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { ifMatch, type ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('house rules on the page of a network', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  let item: string;
  let network: string;

  const enter = async (part: 'roles' | 'steps', body: object): Promise<void> => {
    const read = await secretariat.get(item);
    const answer = await secretariat.post(`${item}/${part}`, { reason: 'aftalt', ...body }, ifMatch(read));
    expect([answer.status, answer.text]).toEqual([200, answer.text]);
  };
  const notices = async (query = ''): Promise<NetworkReply['notices']> =>
    (await secretariat.get<NetworkReply>(network + query)).body.notices;

  beforeAll(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    const made = await secretariat.post<PortfolioItemDetailReply>('/api/v1/portfolio', {
      ...{ kind: 'network', title: 'Tilbage i skole', category: 'welfare', on: '2026-01-05', reason: 'aftalt' },
    });
    item = `/api/v1/portfolio/${made.body.id}`;
    network = `/api/v1/networks/${made.body.id}`;
    await enter('roles', { role: 'reference-leader', state: 'appointed', party: 'Inge Vangsø', on: '2026-01-06' });
    await enter('roles', { role: 'network-leader', state: 'appointed', party: 'Rasmus Ellegaard', on: '2026-01-06' });
    await enter('steps', { to: 'staffing', on: '2026-01-10' });
    await enter('steps', { to: 'running', on: '2026-01-15' });
  });

  afterAll(() => app.close());

  it('give notice once a welfare network has run the months of the settings', async () => {
    expect(await notices('?asOf=2026-07-15')).toEqual([]);
    expect(await notices('?asOf=2026-09-20')).toEqual([{ code: 'test-due', params: { months: '8', to: '6' } }]);
    const read = await secretariat.get<HouseRulesReply>('/api/v1/house-rules');
    const { rules } = read.body;
    const longer = { ...rules, networkMonths: { ...rules.networkMonths, welfare: { from: 6, to: 9 } } };
    const changed = await secretariat.put('/api/v1/house-rules', longer, ifMatch(read));
    expect(await notices('?asOf=2026-09-20')).toEqual([]);
    await secretariat.put('/api/v1/house-rules', rules, ifMatch(changed));
  });

  it('give notice of a network that runs without a leader', async () => {
    await enter('roles', { role: 'network-leader', state: 'resigned', party: 'Rasmus Ellegaard', on: '2026-03-01' });
    expect(await notices('?asOf=2026-02-28')).toEqual([]);
    expect(await notices('?asOf=2026-03-01')).toEqual([{ code: 'no-network-leader', params: {} }]);
  });

  it('show who takes part, and from where', async () => {
    const participant = { role: 'participant', state: 'appointed', on: '2026-01-20' };
    await enter('roles', { ...participant, party: 'Beboerrådet', participation: 'citizen' });
    await enter('roles', { ...participant, party: 'Sygehuset', participation: 'external' });
    const { body } = await secretariat.get<NetworkReply>(network);
    expect(body.participants.map(({ party, participation }) => [party, participation])).toEqual([
      ['Sygehuset', 'external'],
      ['Beboerrådet', 'citizen'],
    ]);
    expect((await secretariat.get<NetworkReply>(`${network}?asOf=2026-01-19`)).body.participants).toEqual([]);
  });

  it('ask a network that has closed for what it leaves', async () => {
    await enter('steps', { to: 'closed', on: '2026-10-01' });
    expect((await notices()).map(({ code }) => code)).toEqual(['no-closing-report', 'not-tested']);
    const read = await secretariat.get<NetworkReply>(network);
    const report = { closingReport: 'Morgenmakker lever videre.', closingReportedOn: '2026-10-08' };
    const half = await secretariat.patch(network, { closingReport: report.closingReport }, ifMatch(read));
    expect([half.status, half.body]).toMatchObject([400, { errors: [{ path: 'closingReportedOn', code: 'missing' }] }]);
    const changed = await secretariat.patch<NetworkReply>(network, report, ifMatch(read));
    expect(changed.body).toMatchObject({ ...report, notices: [{ code: 'not-tested' }] });
    expect(changed.body.closingReportedBy).not.toBeNull();
    expect((await notices('?asOf=2026-10-07')).map(({ code }) => code)).toContain('no-closing-report');
  });
});
