import type { AuditListReply, AuditVerificationReply } from '@netvaerksoverblik/contracts';
import { anAccount } from '../support/accounts.js';
import type { ApiClient } from '../support/api-client.js';
import { record } from '../support/imports.js';
import { anItem } from '../support/items.js';
import { approvedNetworks, minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const CANARY = 'Kanariefugl';

describe('the log of who did what', () => {
  let app: TestApp;
  let office: ApiClient;
  let administrator: ApiClient;

  beforeAll(async () => {
    app = await startTestApp();
    office = (await anAccount(app, { roles: [{ role: 'secretariat' }], name: 'Kirsten Møller' })).viewer;
    administrator = (await anAccount(app, { roles: [{ role: 'administrator' }] })).viewer;
    await record(
      office,
      minutesText({ date: '2026-01-15', items: [approvedNetworks({ title: 'Ro' })] }),
      `${CANARY}.txt`,
    );
    await anItem(office, { kind: 'theme', title: `${CANARY} i kulden` });
    await administrator.post('/api/v1/accounts', { name: 'Ny Bruger', username: 'ny.bruger' });
    await office.post('/api/v1/departments', { name: 'Dagtilbud' });
  });
  afterAll(() => app.close());

  const entries = async (viewer: ApiClient, query = ''): Promise<AuditListReply> =>
    (await viewer.get<AuditListReply>(`/api/v1/audit${query}`)).body;

  it('tells who, what, and how it was before and after, newest first', async () => {
    const { items } = await entries(office);
    expect(items.slice(0, 3).map(({ action }) => action)).toEqual([
      'department.entered',
      'account.created',
      'item.created',
    ]);
    expect(items[2]).toMatchObject({
      actor: { name: 'Kirsten Møller' },
      before: null,
      after: { title: `${CANARY} i kulden` },
    });
    expect(items.map(({ requestId }) => requestId)).not.toContain(null);
  });

  it('P27 tells an administrator of the installation alone, whatever is asked for', async () => {
    const [item] = (await entries(office, '?action=item.created')).items;
    const asked = [
      '',
      '?action=item',
      '?action=import',
      `?entity=${item?.entityId ?? ''}`,
      `?actor=${item?.actor?.id ?? ''}`,
      '?limit=1',
    ];
    for (const query of asked) {
      const { items, seesAll } = await entries(administrator, query);
      expect([query, seesAll, JSON.stringify(items).includes(CANARY)]).toEqual([query, false, false]);
      expect(items.filter(({ entity }) => ['portfolio_item', 'import', 'person'].includes(entity))).toEqual([]);
    }
    expect((await entries(administrator, '?action=account')).items).toMatchObject([
      { after: { username: 'ny.bruger' } },
    ]);
  });

  it('is found by action, by who did it, by day, and page after page', async () => {
    const all = (await entries(office)).items.map(({ id }) => id);
    expect((await entries(office, '?action=import')).items.map(({ action }) => action)).toEqual([
      'import.confirmed',
      'import.received',
    ]);
    expect((await entries(office, '?from=2000-01-01&to=2000-12-31')).items).toEqual([]);
    const read: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: AuditListReply = await entries(office, `?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      read.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect(read).toEqual(all);
  });

  it('is gone through from its beginning by who asks', async () => {
    await app.dataSource.query(`SELECT seal_audit()`);
    const { body } = await administrator.get<AuditVerificationReply>('/api/v1/audit/verification');
    expect(body).toMatchObject({ intact: true, faults: [], unsealed: { count: 0 } });
    expect(body.sealed).toBeGreaterThan(4);
    const held = await administrator.get<AuditVerificationReply>(`/api/v1/audit/verification?head=${body.head ?? ''}`);
    expect(held.body.intact).toBe(true);
    const other = await administrator.get<AuditVerificationReply>(`/api/v1/audit/verification?head=${'0'.repeat(64)}`);
    expect(other.body.faults).toMatchObject([{ what: 'head-unknown' }]);
  });

  it('holds one entry for every write, and none for what was refused or already there', async () => {
    const count = async (): Promise<number> =>
      (await app.dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM audit_entry`))[0]?.n ?? 0;
    const before = await count();
    const key = { headers: { 'idempotency-key': 'en nøgle til to gange'.replaceAll(/[^a-z]/g, '-') } };
    await office.post('/api/v1/people', { name: 'Bo Bæk' }, key);
    expect(await count()).toBe(before + 1);
    await office.post('/api/v1/people', { name: 'Bo Bæk' }, key);
    await administrator.post('/api/v1/portfolio', { kind: 'theme', title: 'x', reason: 'x' });
    await office.post('/api/v1/people', {});
    expect(await count()).toBe(before + 1);
  });
});
