import { auditOf } from '../support/audit.js';
import type { HouseRulesReply, Problem } from '@netvaerksoverblik/contracts';
import { ifMatch, type ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PATH = '/api/v1/house-rules';

describe('house rules', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeAll(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });

  afterAll(() => app.close());

  const read = () => secretariat.get<HouseRulesReply>(PATH);

  it('are the defaults until somebody agrees otherwise, and then what was agreed', async () => {
    const before = await read();
    expect(before.body.rules).toEqual(before.body.defaults);
    const rules = { ...before.body.rules, silentAfterMonths: 18 };
    const changed = await secretariat.call<HouseRulesReply>('PUT', PATH, { json: rules, ...ifMatch(before) });
    expect(changed.status).toBe(200);
    expect((await read()).body.rules.silentAfterMonths).toBe(18);
    expect(await auditOf(app.dataSource, 'house-rules.changed')).toEqual([{ before: before.body.rules, after: rules }]);
  });

  it('are not written over unseen: both versions are shown', async () => {
    const seen = await read();
    const [first, second] = [24, 36].map((silentAfterMonths) => ({ ...seen.body.rules, silentAfterMonths }));
    await secretariat.call('PUT', PATH, { json: first, ...ifMatch(seen) });
    const late = await secretariat.call<Problem>('PUT', PATH, { json: second, ...ifMatch(seen) });
    expect(late.status).toBe(412);
    expect(late.body).toMatchObject({ code: 'version.stale', versions: { yours: second, current: first } });
    const again = await secretariat.call('PUT', PATH, {
      json: second,
      headers: { 'if-match': late.body.versions?.etag ?? '' },
    });
    expect(again.status).toBe(200);
  });

  it.each([
    ['without a version', {}, 428],
    ['with a star, which names no version', { 'if-match': '*' }, 428],
    ['with what is no tag', { 'if-match': 'three' }, 400],
    ['with a tag of another day', { 'if-match': '"0123456789abcdef"' }, 412],
  ])('are not changed %s', async (_what, headers, status) => {
    const { rules } = (await read()).body;
    expect((await secretariat.call('PUT', PATH, { json: rules, headers })).status).toBe(status);
  });

  it.each([
    ['silentAfterMonths', 0],
    ['decisionMonths', [13]],
    ['templateDue', ['31-12']],
    ['kleLinkTemplate', 'http://kle.example/{number}'],
    ['newNetworks', { min: -1, max: 4 }],
  ])('refuse a value that cannot be: %s', async (name, value) => {
    const seen = await read();
    const answer = await secretariat.call<Problem>('PUT', PATH, {
      json: { ...seen.body.rules, [name]: value },
      ...ifMatch(seen),
    });
    expect([answer.status, answer.body.errors[0]?.path.split('.')[0]]).toEqual([400, name]);
  });

  it('are read by everybody and changed by secretariat and administrator alone', async () => {
    const reader = await app.as('reader');
    const seen = await reader.get<HouseRulesReply>(PATH);
    expect([seen.status, seen.body.may.change]).toEqual([200, false]);
    expect((await reader.call('PUT', PATH, { json: seen.body.rules, ...ifMatch(seen) })).status).toBe(403);
    const administrator = await app.as('administrator');
    expect((await administrator.call('PUT', PATH, { json: seen.body.rules, ...ifMatch(seen) })).status).toBe(200);
  });
});
