import type { AttachmentReply, MeetingReply, Problem } from '@netvaerksoverblik/contracts';
import { type Answer, type ApiClient } from '../support/api-client.js';
import { confirm, record, upload } from '../support/imports.js';
import { addItem, meetingOf, planMeeting, SECRETARY_OF } from '../support/meetings.js';
import { approvedNetworks } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PAGE = '<script>alert(1)</script>';

describe('attachments', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  let meeting: string;
  let item: string;

  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    meeting = (await planMeeting(secretariat, { date: '2027-01-06' })).body.id;
    item = (await addItem(secretariat, meeting, { title: 'Frikøb' })).body.id;
  });
  afterEach(() => app.close());

  const attach = (name: string, content: string, to = item): Promise<Answer<AttachmentReply>> =>
    secretariat.upload<AttachmentReply>(`/api/v1/agenda-items/${to}/attachments`, name, content);
  const link = (body: object, to = item): Promise<Answer<AttachmentReply>> =>
    secretariat.post<AttachmentReply>(`/api/v1/agenda-items/${to}/attachments`, body);
  const files = async (viewer: ApiClient) => (await meetingOf(viewer, meeting)).body.items[0]?.files;

  it('are files and links, with who put them there', async () => {
    const file = await attach('Oplæg æøå.pdf', 'bytes');
    expect(file.status).toBe(201);
    expect(file.body).toMatchObject({ name: 'Oplæg æøå.pdf', link: null, bytes: 5 });
    const away = await link({ name: 'Sagen i ESDH', link: 'https://esdh.example/sag/1?x=2' });
    expect(away.body).toMatchObject({ name: 'Sagen i ESDH', link: 'https://esdh.example/sag/1?x=2', bytes: null });
    expect(await files(secretariat)).toEqual([file.body, away.body]);
    expect(file.body.addedBy).not.toBe('');
  });

  it('come back as the bytes that were given, as a download that no browser runs', async () => {
    const { body } = await attach('side.html', PAGE);
    const reader = await app.as('reader');
    const answer = await reader.get(`/api/v1/attachments/${body.id}`);
    expect([answer.status, answer.text]).toEqual([200, PAGE]);
    const header = (name: string) => answer.headers.get(name);
    expect(header('content-disposition')).toBe(`attachment; filename="side.html"; filename*=UTF-8''side.html`);
    expect([header('content-type'), header('x-content-type-options')]).toEqual(['application/octet-stream', 'nosniff']);
    expect(header('content-security-policy')).toContain('sandbox');
    expect((await app.nobody.get(`/api/v1/attachments/${body.id}`)).status).toBe(401);
  });

  it('keep a name that is no path and breaks out of no header', async () => {
    const { body } = await attach('../../hemmeligt/"år"; x=1.txt', 'x');
    const answer = await secretariat.get(`/api/v1/attachments/${body.id}`);
    const disposition = answer.headers.get('content-disposition') ?? '';
    expect(body.name).not.toContain('/');
    expect(disposition.replace(/filename="[^"]*"/, '')).not.toContain('"');
  });

  it.each([
    ['http', 'http://esdh.example/1'],
    ['a script', 'javascript:alert(1)'],
    ['a password', 'https://a:b@esdh.example/1'],
    ['no address', 'esdh'],
  ])('are no links of %s', async (_what, address) => {
    const answer = await link({ name: 'x', link: address });
    expect(answer.status).toBe(400);
    expect((answer.body as unknown as Problem).errors).toMatchObject([{ path: 'link' }]);
  });

  it('are no files over the limit, and no empty forms', async () => {
    const large = await attach('stor.bin', 'x'.repeat(21 * 1024 * 1024));
    expect([large.status, (large.body as unknown as Problem).code]).toEqual([413, 'body.too-large']);
    const form = new FormData();
    form.append('andet', 'x');
    const none = await secretariat.call('POST', `/api/v1/agenda-items/${item}/attachments`, { raw: form });
    expect(none.status).toBe(400);
    expect(await files(secretariat)).toEqual([]);
  });

  it('have a name also where the sender gives none', async () => {
    for (const path of [`agenda-items/${item}/attachments`, 'imports', 'people/imports']) {
      const { status } = await secretariat.upload(`/api/v1/${path}`, '', 'Navn\nPer Dam');
      expect([path, status < 500]).toEqual([path, true]);
    }
    expect(await files(secretariat)).toMatchObject([{ name: 'uden-navn' }]);
  });

  it('go away when they are taken away', async () => {
    const { body } = await attach('a.txt', 'x');
    expect((await secretariat.delete(`/api/v1/attachments/${body.id}`)).status).toBe(204);
    expect((await secretariat.get(`/api/v1/attachments/${body.id}`)).status).toBe(404);
    expect(await files(secretariat)).toEqual([]);
  });

  it('of a closed item do not exist for those outside the forum', async () => {
    const closed = await addItem(secretariat, meeting, { title: 'En personsag', closed: true });
    const file = await attach('personsag.txt', 'hemmeligt', closed.body.id);
    const path = `/api/v1/attachments/${file.body.id}`;
    await planMeeting(secretariat, { forum: 'Direktionen', date: '2027-01-07' });
    const outsider = await app.as('forum-secretary');
    await app.dataSource.query(SECRETARY_OF, ['Direktionen']);
    for (const viewer of [outsider, await app.as('reader')]) {
      expect((await viewer.get(path)).status).toBe(404);
      expect((await meetingOf(viewer, meeting)).text).not.toContain('personsag');
    }
    expect((await outsider.delete(path)).status).toBe(404);
    expect((await (await app.as('forum-member')).get(path)).text).toBe('hemmeligt');
  });

  it('put beside a closed item stay behind its doors when the document that closed it is undone', async () => {
    const day = { date: '2026-03-05' };
    const { meeting: held } = await record(secretariat, { ...day, items: [{ title: 'Budget' }] });
    const told = async () => (await meetingOf(secretariat, held.id)).body.items[0]?.id ?? '';
    await attach('kendt.txt', 'x', await told());
    const closing = await upload(secretariat, { ...day, items: [{ title: 'x', closed: true, caseNumber: '26/4711' }] });
    await confirm(secretariat, closing.body.id);
    const file = await attach('hemmelig.txt', 'hemmeligt', await told());
    await secretariat.post(`/api/v1/imports/${closing.body.id}/undo`, { reason: 'Forkert fil' });
    const reader = await app.as('reader');
    expect((await meetingOf(reader, held.id)).text).not.toContain('hemmelig');
    expect((await reader.get(`/api/v1/attachments/${file.body.id}`)).status).toBe(404);
    expect((await secretariat.get(`/api/v1/attachments/${file.body.id}`)).text).toBe('hemmeligt');
  });

  it('can lie beside an item that only minutes tell, and stay through a second document of the meeting', async () => {
    const minutes = { date: '2026-01-15', items: [approvedNetworks({ title: 'Ro' })] };
    const { meeting: held } = await record(secretariat, minutes);
    const told = (await meetingOf(secretariat, held.id)).body.items[0]?.id ?? '';
    const file = await attach('bilag.txt', 'x', told);
    await attach('bilag 2.txt', 'y', told);
    const shown = async () => {
      const { body } = await secretariat.get<MeetingReply>(`/api/v1/meetings/${held.id}`);
      return body.items.map((one) => [one.number, one.byHand, one.files.map(({ name }) => name)]);
    };
    const both = [[1, false, ['bilag.txt', 'bilag 2.txt']]];
    expect(await shown()).toEqual(both);
    await record(secretariat, { ...minutes, items: [approvedNetworks({ title: 'Ro', leader: 'Inge Vangsø' })] });
    expect(await shown()).toEqual(both);
    expect((await secretariat.get(`/api/v1/attachments/${file.body.id}`)).text).toBe('x');
  });
});
