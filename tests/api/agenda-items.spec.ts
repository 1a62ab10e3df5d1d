import type { AgendaItemReply, MeetingReply, Problem } from '@netvaerksoverblik/contracts';
import { ifMatch, type ApiClient } from '../support/api-client.js';
import { addItem, meetingOf, planMeeting, SECRETARY_OF } from '../support/meetings.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('an agenda item by hand', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  let meeting: string;

  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    meeting = (await planMeeting(secretariat, { date: '2027-01-06' })).body.id;
  });
  afterEach(() => app.close());

  const titles = async (viewer = secretariat) =>
    (await meetingOf(viewer, meeting)).body.items.map(({ number, title }) => [number, title]);
  const edit = (item: { body: AgendaItemReply; headers: Headers }, body: object) =>
    secretariat.patch<AgendaItemReply>(`/api/v1/agenda-items/${item.body.id}`, body, ifMatch(item));

  it('stands on the meeting with title, way, case number, and whether it is closed', async () => {
    const item = await addItem(secretariat, meeting, {
      ...{ title: 'Frikøb af netværksledere', route: ['LF', 'DIF'], caseNumber: 'Sagsnr. 26/4711' },
    });
    expect([item.status, item.headers.get('etag')]).toEqual([201, '"1"']);
    const stands = { title: 'Frikøb af netværksledere', route: ['LF', 'DIF'], caseNumber: '26/4711', closed: false };
    expect(item.body).toMatchObject({ ...stands, meeting, position: 1, told: false, files: [] });
    const { body } = await meetingOf(secretariat, meeting);
    expect(body.items).toMatchObject([
      { ...stands, number: 1, byHand: true, planned: { id: item.body.id, version: 1 }, recommendations: [] },
    ]);
  });

  it('is added once under one key', async () => {
    const key = { headers: { 'idempotency-key': 'one-item-123' } };
    const first = await addItem(secretariat, meeting, { title: 'Evt.' }, key);
    const again = await addItem(secretariat, meeting, { title: 'Evt.' }, key);
    expect(again.body.id).toBe(first.body.id);
    expect(await titles()).toEqual([[1, 'Evt.']]);
  });

  it.each([
    ['no title', { title: ' ' }, 'title'],
    ['a title longer than 300 letters', { title: 'x'.repeat(301) }, 'title'],
    ['words for a case number', { title: 'Evt.', caseNumber: 'den gamle sag' }, 'caseNumber'],
    ['a date for a case number', { title: 'Evt.', caseNumber: '14-06-2027' }, 'caseNumber'],
  ])('is refused with %s', async (_what, given, path) => {
    const answer = await addItem(secretariat, meeting, given);
    expect(answer.status).toBe(400);
    expect((answer.body as unknown as Problem).errors.map((error) => error.path)).toEqual([path]);
  });

  it('is changed on the version that was read; a case number can be taken away again', async () => {
    const item = await addItem(secretariat, meeting, { title: 'Evt', caseNumber: '26/1' });
    const changed = await edit(item, { title: 'Eventuelt', caseNumber: null, closed: true });
    expect(changed.body).toMatchObject({ title: 'Eventuelt', caseNumber: null, closed: true, version: 2 });
    const stale = await edit(item, { title: 'Noget andet' });
    const problem = stale.body as unknown as Problem;
    expect([stale.status, problem.code]).toEqual([412, 'version.stale']);
    expect(problem.versions).toMatchObject({ yours: { title: 'Noget andet' }, current: { title: 'Eventuelt' } });
    const bare = await secretariat.patch(`/api/v1/agenda-items/${item.body.id}`, { title: 'x' });
    expect(bare.status).toBe(428);
  });

  it('moves to another place, and the others keep their order', async () => {
    await addItem(secretariat, meeting, { title: 'A' });
    await addItem(secretariat, meeting, { title: 'B' });
    const last = await addItem(secretariat, meeting, { title: 'C' });
    const first = await edit(last, { position: 1 });
    expect(first.body.position).toBe(1);
    expect(await titles()).toEqual([
      [1, 'C'],
      [2, 'A'],
      [3, 'B'],
    ]);
    await edit(first, { position: 99 });
    expect((await titles()).map(([, title]) => title)).toEqual(['A', 'B', 'C']);
  });

  it('goes away with what lay beside it', async () => {
    const item = await addItem(secretariat, meeting, { title: 'A' });
    await addItem(secretariat, meeting, { title: 'B' });
    const path = `/api/v1/agenda-items/${item.body.id}`;
    await secretariat.post(`${path}/attachments`, { name: 'Oplæg', link: 'https://esdh.example/1' });
    expect((await secretariat.delete(path)).status).toBe(428);
    expect((await secretariat.delete(path, ifMatch(item))).status).toBe(204);
    expect(await titles()).toEqual([[1, 'B']]);
    expect((await secretariat.get(path)).status).toBe(404);
  });

  it('keeps its title from those outside the forum when it is closed, and shows number and case number', async () => {
    const item = await addItem(secretariat, meeting, {
      ...{ title: 'En personsag', route: ['LF', 'ØU'], caseNumber: '26/4711', closed: true },
    });
    const reader = await app.as('reader');
    const seen = await reader.get<MeetingReply>(`/api/v1/meetings/${meeting}`);
    expect(seen.body.items).toMatchObject([{ number: 1, title: null, route: [], caseNumber: '26/4711', closed: true }]);
    const alone = await reader.get<AgendaItemReply>(`/api/v1/agenda-items/${item.body.id}`);
    expect(alone.body).toMatchObject({ title: null, route: [], caseNumber: '26/4711' });
    expect(seen.text + alone.text).not.toContain('personsag');
    const member = await app.as('forum-member');
    expect(await titles(member)).toEqual([[1, 'En personsag']]);
  });

  it('is not for the secretary of another forum, nor for readers', async () => {
    const item = await addItem(secretariat, meeting, { title: 'A' });
    await planMeeting(secretariat, { forum: 'Direktionen', date: '2027-01-07' });
    const secretary = await app.as('forum-secretary');
    await app.dataSource.query(SECRETARY_OF, ['Direktionen']);
    const path = `/api/v1/agenda-items/${item.body.id}`;
    for (const viewer of [secretary, await app.as('reader')]) {
      const answers = [
        await viewer.patch(path, { title: 'x' }, ifMatch(item)),
        await viewer.delete(path, ifMatch(item)),
        await viewer.post(`${path}/attachments`, { name: 'x', link: 'https://esdh.example/1' }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    }
    expect(await titles()).toEqual([[1, 'A']]);
  });
});
