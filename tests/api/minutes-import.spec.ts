import type { ImportReply, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { confirm, itemCalled, portfolio, record, upload } from '../support/imports.js';
import { approvedNetworks, minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('importing minutes', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });

  afterEach(() => app.close());

  const minutes = {
    date: '2026-01-15',
    items: [approvedNetworks({ title: 'Ro på morgenen', leader: 'Inge Vangsø' }, { title: 'Fælles mad' })],
  };

  it('finds what the minutes decided, each with its passage and its default', async () => {
    const { status, body } = await upload(secretariat, minutes);
    expect(status).toBe(201);
    expect(body.meeting).toMatchObject({
      id: null,
      forum: 'Ledelsesforum',
      date: '2026-01-15',
      items: 1,
      closedItems: 0,
    });
    const text = minutesText(minutes);
    for (const { passage } of body.findings) expect(text.slice(passage.start, passage.end)).toBe(passage.quote);
    expect(body.findings.map(({ kind, default: answer }) => [kind, answer])).toEqual([
      ['status', 'accept'],
      ['role', 'accept'],
      ['status', 'accept'],
    ]);
    expect(body.findings[0]?.proposal).toMatchObject({
      toStatus: 'approved',
      item: { kind: 'network', title: 'Ro på morgenen' },
    });
  });

  it('records nothing before it is confirmed, and everything in one go after', async () => {
    const { body } = await upload(secretariat, minutes);
    expect((await portfolio(secretariat)).total).toBe(0);
    const confirmed = await confirm(secretariat, body.id);
    expect(confirmed.body.recorded).toMatchObject({ agendaItems: 1, statuses: 2, roles: 1, newItems: 2, unsettled: 0 });
    const item = await itemCalled(secretariat, 'Ro på morgenen');
    expect(item).toMatchObject({ kind: 'network', status: 'approved', reference: 'N-2026-01' });
    expect(item?.source?.quote).toBe('Ledelsesforum godkendte netværket "Ro på morgenen".');
    expect(item?.holders).toMatchObject([
      { role: 'reference-leader', state: 'appointed', person: { name: 'Inge Vangsø' } },
    ]);
  });

  it('gives the first result again when it is confirmed twice', async () => {
    const { body } = await upload(secretariat, minutes);
    const first = await confirm(secretariat, body.id);
    const second = await confirm(secretariat, body.id);
    expect(second.body).toEqual(first.body);
    expect((await portfolio(secretariat)).total).toBe(2);
  });

  it('knows the same bytes again', async () => {
    const first = await upload(secretariat, minutes);
    const again = await upload(secretariat, minutes, 'andet navn.txt');
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body.id).toBe(first.body.id);
    await confirm(secretariat, first.body.id);
    const after = await upload(secretariat, minutes);
    expect(after.body).toMatchObject({ id: first.body.id, state: 'confirmed' });
  });

  it('adds a source and doubles nothing when a second document of the meeting comes', async () => {
    await record(secretariat, minutes);
    const result = await record(secretariat, `${minutesText(minutes)}\n\n`);
    expect(result.recorded).toMatchObject({ agendaItems: 0, statuses: 0, roles: 0, outcomes: 0, newItems: 0 });
    const item = await itemCalled(secretariat, 'Ro på morgenen');
    const detail = await secretariat.get<PortfolioItemDetailReply>(`/api/v1/portfolio/${item?.id ?? ''}`);
    const status = detail.body.events.find(({ type }) => type === 'status');
    expect(status?.sources).toHaveLength(2);
    expect((await secretariat.get<{ total: number }>('/api/v1/meetings')).body.total).toBe(1);
  });

  it('takes what the reviewer changes, and leaves out what is dismissed', async () => {
    const { body } = await upload(secretariat, minutes);
    const [first, role, second] = body.findings;
    const changes = [
      {
        finding: first?.id ?? '',
        action: 'change' as const,
        value: { title: 'Rolige morgener', category: 'welfare' as const },
      },
      { finding: role?.id ?? '', action: 'dismiss' as const },
      { finding: second?.id ?? '', action: 'dismiss' as const },
    ];
    const { body: result } = await confirm(secretariat, body.id, { changes });
    expect(result.recorded).toMatchObject({ statuses: 1, roles: 0, newItems: 1 });
    expect((await portfolio(secretariat)).items).toMatchObject([{ title: 'Rolige morgener', category: 'welfare' }]);
  });

  it('asks about a title that is only like a known one, and leaves it out until somebody answers', async () => {
    await record(secretariat, minutes);
    const like = { date: '2026-06-11', items: [approvedNetworks({ title: 'Ro på morgenerne' })] };
    const { body } = await upload(secretariat, like);
    expect(body.findings[0]).toMatchObject({ default: 'ask', match: { title: 'Ro på morgenen' } });
    expect(body.findings[0]?.match?.likeness).toBeLessThan(1);
    const { body: result } = await confirm(secretariat, body.id);
    expect(result.recorded).toMatchObject({ statuses: 0, newItems: 0, unsettled: 1 });
  });

  it('matches titles that differ in case, quotes and & alone', async () => {
    await record(secretariat, { date: '2026-01-15', items: [approvedNetworks({ title: 'Mad og Samvær' })] });
    const { body } = await upload(secretariat, {
      date: '2026-06-11',
      items: [approvedNetworks({ title: 'mad & samvær' })],
    });
    expect(body.findings[0]).toMatchObject({ default: 'accept', match: { title: 'Mad og Samvær', likeness: 1 } });
  });

  it('refuses a finding that is not of this import, naming the place', async () => {
    const { body } = await upload(secretariat, minutes);
    const unknown = '00000000-0000-4000-8000-000000000000';
    const { status, body: problem } = await confirm(secretariat, body.id, {
      changes: [{ finding: unknown, action: 'accept' }],
    });
    expect(status).toBe(400);
    expect(problem).toMatchObject({ code: 'import.unknown-finding' });
    expect((await portfolio(secretariat)).total).toBe(0);
  });

  it('does not exist for roles that it does not belong to', async () => {
    const { body } = await upload(secretariat, minutes);
    for (const role of ['reader', 'employee', 'forum-member', 'administrator'] as const) {
      const other = await app.as(role);
      expect((await other.get(`/api/v1/imports/${body.id}`)).status).toBe(404);
      expect((await other.get(`/api/v1/imports/${body.id}/document`)).status).toBe(404);
      expect((await confirm(other, body.id)).status).toBe(404);
      expect((await upload(other, minutes)).status).toBe(404);
      expect((await other.get('/api/v1/imports')).status).toBe(404);
    }
  });

  it('belongs to the secretariat and the forum, not to one person', async () => {
    await record(secretariat, minutes);
    const secretary = await app.as('forum-secretary');
    const list = await secretary.get<{ items: { forum: string }[] }>('/api/v1/imports');
    expect(list.body.items).toMatchObject([{ forum: 'Ledelsesforum', state: 'confirmed' }]);
    const next = await upload(secretary, { date: '2026-02-12', items: [approvedNetworks({ title: 'Sprog i leg' })] });
    expect(next.status).toBe(201);
    expect((await secretariat.get<ImportReply>(`/api/v1/imports/${next.body.id}`)).status).toBe(200);
  });
});
