import type { Problem, RoundListReply, RoundReply } from '@netvaerksoverblik/contracts';
import { ifMatch, type ApiClient } from '../support/api-client.js';
import { FixedClock } from '../support/fixed-clock.js';
import { record } from '../support/imports.js';
import { approvedNetworks } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { decided, getTheme, openRound, themeCalled } from '../support/themes.js';

describe('the rounds of themes', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeEach(async () => {
    app = await startTestApp({ clock: new FixedClock('2026-11-24T10:00:00Z') });
    secretariat = await app.as('secretariat');
  });

  afterEach(() => app.close());

  const rounds = async (viewer = secretariat): Promise<RoundListReply> =>
    (await viewer.get<RoundListReply>('/api/v1/rounds')).body;

  it('are half-years whose dates the house rules give', async () => {
    expect((await rounds()).proposed).toMatchObject({ name: 'Efterår 2026', startsOn: '2026-07-01' });
    expect(await openRound(secretariat, '2027-03-14')).toMatchObject({
      ...{ name: 'Forår 2027', startsOn: '2027-01-01', endsBefore: '2027-07-01' },
      ...{ templateDueOn: '2027-05-01', decidedOn: '2027-06-30', themes: 0, version: 1 },
    });
    const { items, proposed } = await rounds();
    expect(items.map(({ name }) => name)).toEqual(['Forår 2027']);
    expect(proposed).toMatchObject({ name: 'Efterår 2027', templateDueOn: '2027-12-01', decidedOn: '2028-01-31' });
  });

  it('take other dates by hand, and a month of decision is a month whatever day is given', async () => {
    const body = { startsOn: '2027-01-01', name: 'Foråret', templateDueOn: null, decidedOn: '2027-02-03' };
    const { status, body: round } = await secretariat.post<RoundReply>('/api/v1/rounds', body);
    expect([status, round.name, round.templateDueOn, round.decidedOn]).toEqual([201, 'Foråret', null, '2027-02-28']);
  });

  it('are opened once, however often the same is sent', async () => {
    const headers = { 'idempotency-key': 'round-of-spring-2027' };
    const send = (startsOn: string) => secretariat.post<RoundReply>('/api/v1/rounds', { startsOn }, { headers });
    const [first, again] = [await send('2027-01-01'), await send('2027-01-01')];
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
    expect((await send('2027-07-01')).status).toBe(422);
    const twice = await secretariat.post<Problem>('/api/v1/rounds', { startsOn: '2027-02-02' });
    expect([twice.status, twice.body.code]).toEqual([409, 'conflict.duplicate']);
    expect((await rounds()).items).toHaveLength(1);
  });

  it('are changed on top of what was read, and both versions are shown where another was faster', async () => {
    const { id } = await openRound(secretariat, '2027-01-01');
    const path = `/api/v1/rounds/${id}`;
    const without = await secretariat.patch<Problem>(path, { name: 'x' });
    expect([without.status, without.body.code]).toEqual([428, 'version.required']);
    const first = await secretariat.patch<RoundReply>(
      path,
      { templateDueOn: '2027-04-20' },
      { headers: { 'if-match': '"1"' } },
    );
    expect([first.status, first.body.templateDueOn, first.headers.get('etag')]).toEqual([200, '2027-04-20', '"2"']);
    const late = await secretariat.patch<Problem>(path, { name: 'Foråret' }, { headers: { 'if-match': '"1"' } });
    expect([late.status, late.body.code]).toEqual([412, 'version.stale']);
    expect(late.body.versions).toMatchObject({
      ...{ yours: { name: 'Foråret' }, current: { name: 'Forår 2027', templateDueOn: '2027-04-20' }, etag: '"2"' },
    });
    const taken = await secretariat.patch<RoundReply>(path, { decidedOn: null }, ifMatch(first));
    expect([taken.status, taken.body.decidedOn, taken.body.templateDueOn]).toEqual([200, null, '2027-04-20']);
  });

  it('count the new networks of their half-year beside the house rule', async () => {
    await openRound(secretariat, '2026-07-01');
    await record(secretariat, { date: '2026-06-30', items: [approvedNetworks({ title: 'Før sommeren' })] });
    await record(secretariat, {
      date: '2026-09-10',
      items: [approvedNetworks({ title: 'Efter sommeren' }, { title: 'I efteråret' })],
    });
    const [round] = (await rounds()).items;
    expect(round?.newNetworks).toEqual({ started: 2, min: 2, max: 4 });
  });

  it('count of their themes those that the viewer sees', async () => {
    const { id: roundId } = await openRound(secretariat, '2026-07-01');
    await decided(secretariat, '2026-09-10', 'Ledelsesforum godkendte temaet "Stille timer".');
    const { id } = await themeCalled(secretariat, 'Stille timer');
    const theme = await getTheme(secretariat, id);
    expect((await secretariat.patch(`/api/v1/themes/${id}`, { roundId }, ifMatch(theme))).status).toBe(200);
    expect((await rounds()).items[0]?.themes).toBe(1);
    await app.dataSource.query(`DELETE FROM item_now WHERE item_id = $1`, [id]);
    expect((await rounds(await app.as('reader'))).items[0]?.themes).toBe(0);
  });

  it.each(['administrator', 'forum-secretary', 'reader'] as const)(
    'are read by %s, and opened by others',
    async (role) => {
      const viewer = await app.as(role);
      const { version } = await openRound(secretariat, '2027-01-01');
      const [round] = (await rounds(viewer)).items;
      expect(round?.name).toBe('Forår 2027');
      expect((await viewer.post('/api/v1/rounds', { startsOn: '2027-07-01' })).status).toBe(403);
      const headers = { 'if-match': `"${version}"` };
      expect((await viewer.patch(`/api/v1/rounds/${round?.id}`, { name: 'x' }, { headers })).status).toBe(403);
    },
  );

  it.each([
    [{}, 'startsOn'],
    [{ startsOn: '2027-13-01' }, 'startsOn'],
    [{ startsOn: '2027-01-01', name: '' }, 'name'],
    [{ startsOn: '2027-01-01', decidedOn: 'juni' }, 'decidedOn'],
    [{ startsOn: '2027-01-01', colour: 'blue' }, 'colour'],
  ])('refuse %j by the field at fault', async (body, path) => {
    const { status, body: problem } = await secretariat.post<Problem>('/api/v1/rounds', body);
    expect([status, problem.errors[0]?.path]).toEqual([400, path]);
  });

  it('put the deadline before the decision', async () => {
    const body = { startsOn: '2027-01-01', templateDueOn: '2027-07-01', decidedOn: '2027-06-01' };
    expect((await secretariat.post('/api/v1/rounds', body)).status).toBe(409);
  });
});
