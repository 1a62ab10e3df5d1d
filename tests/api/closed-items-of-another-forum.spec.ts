import type { ImportPreviewReply, ImportReply, Problem } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { confirm, itemCalled, portfolio, record, upload } from '../support/imports.js';
import { approvedNetworks, minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const CANARY = 'Kanariefuglen';

const behindClosedDoors = minutesText({
  date: '2026-01-15',
  items: [approvedNetworks({ title: 'Åbne døre' }), { title: 'x', closed: true, caseNumber: '26/4711' }],
}).replace(
  '26/4711\n',
  `26/4711\n\nIndstilling\n\nKommunaldirektøren indstiller,\n\n1. at netværket "${CANARY}" godkendes.\n\nBeslutning\n\nLedelsesforum godkendte netværket "${CANARY}".\n`,
);

const elsewhere = (date: string, title: string): string =>
  minutesText({ forum: 'Direktørforum', route: 'DIF', date, items: [approvedNetworks({ title })] }).replaceAll(
    'Ledelsesforum',
    'Direktørforum',
  );

describe('what another forum decided behind closed doors', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  let secretary: ApiClient;

  beforeAll(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    await record(secretariat, behindClosedDoors);
    await record(secretariat, elsewhere('2026-02-01', 'Åbne vinduer'));
    secretary = await app.as('forum-secretary');
    await app.dataSource.query(
      `UPDATE user_role SET forum_id = (SELECT id FROM forum WHERE name = 'Direktørforum') WHERE role = 'forum-secretary'`,
    );
  });

  afterAll(() => app.close());

  it('is no match in an import that the secretariat gave and the secretary of this forum reads', async () => {
    const given = await upload(secretariat, elsewhere('2026-03-01', `${CANARY}e`));
    expect(given.body.findings.map(({ match }) => match?.title)).toContain(CANARY);
    const read = await secretary.get<ImportReply>(`/api/v1/imports/${given.body.id}`);
    expect(read.status).toBe(200);
    expect(read.body.findings.map(({ match }) => match)).not.toContainEqual(expect.objectContaining({ title: CANARY }));
  });

  it('is nothing that a finding can be tied to by its id', async () => {
    const closed = await itemCalled(secretariat, CANARY);
    const given = await upload(secretary, elsewhere('2026-04-01', 'Åbne porte'));
    const finding = given.body.findings.find(({ kind }) => kind === 'status')?.id ?? '';
    const value = { item: closed?.id ?? '' };
    const answer = await confirm(secretary, given.body.id, { changes: [{ finding, action: 'change', value }] });
    const { code } = answer.body as unknown as Problem;
    expect([answer.status, code]).toEqual([400, 'import.value-missing']);
    expect(await itemCalled(secretary, CANARY)).toBeUndefined();
  });

  it('is told by no preview, though the import moves it: to this secretary it is new', async () => {
    const given = await upload(secretary, elsewhere('2026-05-01', CANARY));
    const { body } = await secretary.post<ImportPreviewReply>(`/api/v1/imports/${given.body.id}/preview`, {});
    expect(body.items.map(({ title, change, id, reference }) => [title, change, id, reference])).toEqual([
      [CANARY, 'new', null, null],
    ]);
    const known = await secretariat.post<ImportPreviewReply>(`/api/v1/imports/${given.body.id}/preview`, {});
    expect(known.body.items.map(({ title, change }) => [title, change])).toEqual([[CANARY, 'heard']]);
  });

  it('is not found by a title that only closed items use, though another title is open', async () => {
    const closed = await itemCalled(secretariat, CANARY);
    const given = await upload(secretariat, elsewhere('2026-05-01', 'Solsorten'));
    const finding = given.body.findings.find(({ kind }) => kind === 'status')?.id ?? '';
    await app.dataSource.query(`UPDATE import_finding SET match_id = $1, likeness = 1 WHERE id = $2`, [
      closed?.id,
      finding,
    ]);
    expect((await confirm(secretariat, given.body.id)).status).toBe(200);
    const reader = await app.as('reader');
    expect(await itemCalled(reader, 'Solsorten')).toMatchObject({ id: closed?.id });
    expect((await portfolio(reader, '?q=solsort')).total).toBe(1);
    expect((await portfolio(reader, `?q=${CANARY}`)).total).toBe(0);
    expect((await portfolio(secretariat, `?q=${CANARY}`)).total).toBe(1);
    expect((await reader.get(`/api/v1/portfolio/${closed?.id ?? ''}`)).text).not.toContain(CANARY);
  });
});
