import type {
  LearningReply,
  NetworkReply,
  OperationsRecommendationReply,
  Problem,
  SolutionReply,
} from '@netvaerksoverblik/contracts';
import { ifMatch, type ApiClient } from '../support/api-client.js';
import { itemCalled, record } from '../support/imports.js';
import { becomes } from '../support/persons.js';
import { approvedNetworks } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const SOLUTION = { title: 'Morgenmakker', state: 'testing', testFrom: '2026-02-16', testTo: '2026-06-19' };

describe('the details of a network', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  let reader: ApiClient;
  let path: string;

  beforeAll(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    reader = await app.as('reader');
    await record(secretariat, {
      date: '2026-01-15',
      items: [approvedNetworks({ title: 'Tilbage i skole', leader: 'Inge Vangsø' }, { title: 'Ældre på hjul' })],
    });
    path = `/api/v1/networks/${(await itemCalled(secretariat, 'Tilbage i skole'))?.id ?? ''}`;
  });

  afterAll(() => app.close());

  const network = async (query = ''): Promise<NetworkReply> => (await reader.get<NetworkReply>(path + query)).body;

  it('are read by everybody who sees the network, and say who may write them', async () => {
    const { body } = await secretariat.get<NetworkReply>(path);
    expect(body).toMatchObject({ title: 'Tilbage i skole', status: 'approved', meetings: [], may: { edit: true } });
    expect((await network()).may).toEqual({ edit: false });
  });

  it('are changed by the secretariat, with the version that was read', async () => {
    const read = await secretariat.get<NetworkReply>(path);
    const change = { purpose: 'Færre elever i langt fravær', segmentCode: ' B4 ' };
    const changed = await secretariat.patch<NetworkReply>(path, change, ifMatch(read));
    expect(changed.body).toMatchObject({ purpose: 'Færre elever i langt fravær', segmentCode: 'B4' });
    expect((await secretariat.patch(path, change)).status).toBe(428);
    const stale = await secretariat.patch<Problem>(path, { purpose: 'noget andet' }, ifMatch(read));
    expect([stale.status, stale.body.code]).toEqual([412, 'version.stale']);
    expect(stale.body.versions).toMatchObject({
      yours: { purpose: 'noget andet' },
      current: { purpose: 'Færre elever i langt fravær' },
      etag: changed.headers.get('etag'),
    });
  });

  it('are written by the secretariat and by who answers for the network, and by nobody else', async () => {
    const learning = { learnedOn: '2026-03-02', text: 'De første tre dage betyder mest.' };
    for (const role of ['reader', 'forum-member', 'network-leader', 'administrator'] as const) {
      const refused = await (await app.as(role)).post<Problem>(`${path}/learnings`, learning);
      expect([role, refused.status, refused.body.code]).toEqual([role, 403, 'access.denied']);
    }
    const leader = await app.as('reference-leader');
    await becomes(app, 'reference-leader', 'Inge Vangsø');
    expect((await leader.get<NetworkReply>(path)).body.may).toEqual({ edit: true });
    expect((await leader.post(`${path}/learnings`, learning)).status).toBe(201);
    const other = await itemCalled(secretariat, 'Ældre på hjul');
    expect((await leader.post(`/api/v1/networks/${other?.id ?? ''}/learnings`, learning)).status).toBe(403);
    expect((await network()).learnings).toMatchObject([learning]);
  });

  it('are added once for each key, however often they are sent', async () => {
    const meeting = { heldOn: '2026-03-03', title: 'Midtvejs' };
    const key = { headers: { 'idempotency-key': 'midtvejs-2026' } };
    const first = await secretariat.post<LearningReply>(`${path}/meetings`, meeting, key);
    const again = await secretariat.post<LearningReply>(`${path}/meetings`, meeting, key);
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
    expect((await network()).meetings).toHaveLength(1);
    const other = await secretariat.post<Problem>(`${path}/meetings`, { ...meeting, title: 'Andet' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency.reused']);
  });

  it('change and go with the version that was read', async () => {
    const added = await secretariat.post<SolutionReply>(`${path}/solutions`, SOLUTION);
    const solution = `${path}/solutions/${added.body.id}`;
    const dropped = await secretariat.patch<SolutionReply>(
      solution,
      { state: 'dropped', endedOn: '2026-04-09' },
      ifMatch(added),
    );
    expect(dropped.body).toMatchObject({ ...SOLUTION, state: 'dropped', endedOn: '2026-04-09', version: 2 });
    expect((await secretariat.delete(solution, ifMatch(added))).status).toBe(412);
    expect((await secretariat.delete(solution)).status).toBe(428);
    expect((await secretariat.delete(solution, ifMatch(dropped))).status).toBe(204);
    expect((await secretariat.delete(solution, ifMatch(dropped))).status).toBe(404);
  });

  it('hang on their own network: by the address of another they are not there', async () => {
    const added = await secretariat.post<LearningReply>(`${path}/learnings`, { learnedOn: '2026-03-04', text: 'Her' });
    const other = await itemCalled(secretariat, 'Ældre på hjul');
    const foreign = `/api/v1/networks/${other?.id ?? ''}/learnings/${added.body.id}`;
    expect((await secretariat.patch(foreign, { text: 'Der' }, ifMatch(added))).status).toBe(404);
    expect((await secretariat.delete(foreign, ifMatch(added))).status).toBe(404);
  });

  it('say field by field what is wrong with them', async () => {
    const cases: [string, object, [string, string][]][] = [
      ['solutions', { title: 'x', state: 'testing' }, [['testFrom', 'missing']]],
      ['solutions', { title: 'x', testFrom: '2026-03-02', testTo: '2026-03-01' }, [['testTo', 'before-the-other']]],
      ['solutions', { title: '  ' }, [['title', 'missing']]],
      ['solutions', { title: 'x', state: null }, [['state', 'not-allowed-value']]],
      ['meetings', { heldOn: '2026-02-30', title: 'x' }, [['heldOn', 'iso8601']]],
      ['recommendations', { givenOn: '2026-03-01', text: 'x', answer: 'adopted' }, [['answeredOn', 'missing']]],
      ['learnings', { learnedOn: '2026-03-01', text: 'x', owner: 'me' }, [['owner', 'unknown-field']]],
    ];
    for (const [part, body, errors] of cases) {
      const refused = await secretariat.post<Problem>(`${path}/${part}`, body);
      expect([part, refused.status, refused.body.errors.map((error) => [error.path, error.code])]).toEqual([
        ...[part, 400, errors],
      ]);
    }
  });

  it('keep what operations answered to a recommendation, and forget it when the answer is taken back', async () => {
    const added = await secretariat.post<OperationsRecommendationReply>(`${path}/recommendations`, {
      ...{ givenOn: '2026-06-12', text: 'Morgenmakker på alle skoler' },
    });
    expect(added.body).toMatchObject({ answer: 'open', answeredOn: null });
    const recommendation = `${path}/recommendations/${added.body.id}`;
    const answered = await secretariat.patch<OperationsRecommendationReply>(
      recommendation,
      { answer: 'partly', answerNote: 'På de fem største', answeredOn: '2026-06-25' },
      ifMatch(added),
    );
    expect(answered.body).toMatchObject({ answer: 'partly', answerNote: 'På de fem største' });
    const [then] = (await network('?asOf=2026-06-24')).recommendations;
    expect(then).toMatchObject({ answer: 'open', answerNote: null, answeredOn: null });
    const reopened = await secretariat.patch(recommendation, { answer: 'open' }, ifMatch(answered));
    expect(reopened.body).toMatchObject({ answer: 'open', answerNote: null, answeredOn: null });
  });

  it('are as of a date what had happened by then', async () => {
    await secretariat.post(`${path}/solutions`, { ...SOLUTION, title: 'Fraværskald', designedOn: '2026-02-01' });
    const early = await network('?asOf=2026-02-10');
    expect([early.meetings, early.learnings, early.recommendations]).toEqual([[], [], []]);
    expect(early.solutions).toMatchObject([{ title: 'Fraværskald', state: 'designing' }]);
    expect((await network('?asOf=2026-02-16')).solutions).toMatchObject([{ state: 'testing' }]);
    expect((await reader.get(`${path}?asOf=2026-01-14`)).status).toBe(404);
  });

  it('are noted in the audit, each with what was written', async () => {
    const rows = await app.dataSource.query<{ action: string }[]>(
      `SELECT DISTINCT action FROM audit_entry WHERE action ~ '^(network|learning|solution|operations)' ORDER BY 1`,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      ...['learning.added', 'network-meeting.added', 'network.changed', 'operations-recommendation.added'],
      ...['operations-recommendation.changed', 'solution.added', 'solution.changed', 'solution.removed'],
    ]);
  });
});
