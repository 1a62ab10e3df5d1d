import type { AttachmentReply, ImportReply, MeetingListReply, MeetingReply } from '@netvaerksoverblik/contracts';
import { ifMatch, type ApiClient } from '../support/api-client.js';
import { confirm, portfolio, record, upload } from '../support/imports.js';
import { addItem, meetingOf, planMeeting } from '../support/meetings.js';
import { approvedNetworks, minutesText, type MinutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const DATE = '2026-01-15';
const MINUTES: MinutesText = {
  date: DATE,
  items: [
    { title: 'Godkendelse af dagsorden', decides: ['Dagsordenen blev godkendt.'] },
    { ...approvedNetworks({ title: 'Ro på morgenen' }), caseNumber: '26/4711' },
    { title: 'Orientering', decides: ['Orienteringen blev taget til efterretning.'] },
  ],
};

describe('minutes of a planned meeting', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });
  afterEach(() => app.close());

  const undo = (id: string) =>
    secretariat.post<ImportReply>(`/api/v1/imports/${id}/undo`, { reason: 'Forkert udgave' });
  const shown = async (id: string): Promise<MeetingReply> => (await meetingOf(secretariat, id)).body;
  const agenda = async (id: string) =>
    (await shown(id)).items.map(({ number, title, byHand, files }) => [
      ...[number, title, byHand],
      files.map(({ name }) => name),
    ]);
  /** Whatever counts versions and reads a clock is left out. */
  const plain = ({ version: _version, items, ...rest }: MeetingReply) => ({ ...rest, items });
  const given = async (minutes: MinutesText): Promise<string> => {
    const { body } = await upload(secretariat, minutes);
    expect((await confirm(secretariat, body.id)).status).toBe(200);
    return body.id;
  };
  const count = async () => (await secretariat.get<MeetingListReply>('/api/v1/meetings')).body.total;

  /** Planned with three items, of which the minutes treat two: one by its case number, one by its title. */
  const planned = async (startTime: string | null = '13:00'): Promise<string> => {
    const meeting = (await planMeeting(secretariat, { date: DATE, startTime, location: 'Byrådssalen' })).body.id;
    const first = await addItem(secretariat, meeting, { title: 'Netværk i foråret', caseNumber: '2026/4711' });
    await addItem(secretariat, meeting, { title: 'Besøg fra nabokommunen' });
    await addItem(secretariat, meeting, { title: 'ORIENTERING' });
    const path = `/api/v1/agenda-items/${first.body.id}/attachments`;
    await secretariat.post<AttachmentReply>(path, { name: 'Oplæg', link: 'https://esdh.example/1' });
    return meeting;
  };

  const AFTER = [
    [1, 'Godkendelse af dagsorden', false, []],
    [2, 'Nye netværk', false, ['Oplæg']],
    [3, 'Orientering', false, []],
    [4, 'Besøg fra nabokommunen', true, []],
  ];

  it.each([
    ['at the same time', '13:00'],
    ['planned without a time', null],
    ['planned for another hour', '09:30'],
  ])('make it the held one, %s; what they treat is met, the rest stands after it', async (_what, startTime) => {
    const meeting = await planned(startTime);
    const result = await record(secretariat, MINUTES);
    expect(result.meeting.id).toBe(meeting);
    expect(await shown(meeting)).toMatchObject({ state: 'held', startTime: '13:00', location: 'Mødelokale Egen' });
    expect(await agenda(meeting)).toEqual(AFTER);
    expect(await count()).toBe(1);
  });

  it('are met on the day to which it was moved', async () => {
    const meeting = (await planMeeting(secretariat, { date: '2026-01-14', startTime: '10:00' })).body;
    const path = `/api/v1/meetings/${meeting.id}/move`;
    const moved = await secretariat.post(path, { date: DATE, reason: 'Sygdom' }, { headers: { 'if-match': '"1"' } });
    expect(moved.status).toBe(200);
    expect((await record(secretariat, MINUTES)).meeting.id).toBe(meeting.id);
    expect(await shown(meeting.id)).toMatchObject({ state: 'held', moved: { from: '2026-01-14', reason: 'Sygdom' } });
  });

  it('tell that a cancelled one was held all the same, and keep why it was cancelled', async () => {
    const meeting = await planMeeting(secretariat, { date: DATE });
    const path = `/api/v1/meetings/${meeting.body.id}/cancel`;
    await secretariat.post(path, { reason: 'Ingen punkter' }, ifMatch(meeting));
    const id = await given(MINUTES);
    expect(await shown(meeting.body.id)).toMatchObject({ state: 'held', cancelledReason: 'Ingen punkter' });
    await undo(id);
    expect(await shown(meeting.body.id)).toMatchObject({ state: 'cancelled', cancelledReason: 'Ingen punkter' });
  });

  it('choose of two planned that day the one nearest in time', async () => {
    const early = await planMeeting(secretariat, { date: DATE, startTime: '08:00' });
    const late = await planMeeting(secretariat, { date: DATE, startTime: '12:30' });
    expect((await record(secretariat, MINUTES)).meeting.id).toBe(late.body.id);
    expect((await shown(early.body.id)).state).toBe('planned');
  });

  it('taken back leave the meeting as it was planned, with its agenda and attachments; imported anew they meet it anew', async () => {
    const meeting = await planned('09:30');
    const before = plain(await shown(meeting));
    const id = await given(MINUTES);
    const after = await agenda(meeting);
    await undo(id);
    expect(plain(await shown(meeting))).toEqual(before);
    expect((await portfolio(secretariat)).items).toEqual([]);
    await given(MINUTES);
    expect(await agenda(meeting)).toEqual(after);
  });

  it('taken back where another document tells of the meeting leave what that one tells', async () => {
    const meeting = await planned('09:30');
    const other: MinutesText = {
      date: DATE,
      items: [{ title: 'Orientering', decides: ['Orienteringen blev taget til efterretning.'] }],
    };
    await given(other);
    const before = plain(await shown(meeting));
    const id = await given(MINUTES);
    await undo(id);
    const after = plain(await shown(meeting));
    expect({ ...after, items: after.items.map(({ title }) => title) }).toEqual({
      ...before,
      items: before.items.map(({ title }) => title),
      documents: after.documents,
    });
    expect(await count()).toBe(1);
  });

  it('give the same portfolio whether or not the meeting was planned', async () => {
    await planned();
    await record(secretariat, MINUTES);
    const list = async (viewer: ApiClient) =>
      (await portfolio(viewer)).items.map(({ kind, title, status, lastHeard, source }) => [
        ...[kind, title, status, lastHeard, source?.quote, source?.item],
      ]);
    const withPlan = await list(secretariat);
    const fresh = await startTestApp();
    try {
      const other = await fresh.as('secretariat');
      await record(other, MINUTES);
      expect(await list(other)).toEqual(withPlan);
    } finally {
      await fresh.close();
    }
  });

  it('leave an item closed that was closed on the agenda, with all that it decides', async () => {
    const meeting = (await planMeeting(secretariat, { date: DATE })).body.id;
    await addItem(secretariat, meeting, { title: 'Netværk', caseNumber: '26/4711', closed: true });
    await record(secretariat, MINUTES);
    const reader = await app.as('reader');
    expect((await meetingOf(reader, meeting)).text).not.toContain('Ro på morgenen');
    expect((await portfolio(reader)).items).toEqual([]);
    expect((await portfolio(secretariat)).items).toHaveLength(1);
  });

  it('close what stood open on the agenda where they say so', async () => {
    const meeting = (await planMeeting(secretariat, { date: DATE })).body.id;
    const item = await addItem(secretariat, meeting, { title: 'En personsag', caseNumber: '26/4711' });
    const file = await secretariat.upload<AttachmentReply>(
      `/api/v1/agenda-items/${item.body.id}/attachments`,
      ...(['notat.txt', 'hemmeligt'] as const),
    );
    await record(secretariat, { date: DATE, items: [{ title: 'x', closed: true, caseNumber: '26/4711' }] });
    const reader = await app.as('reader');
    expect((await meetingOf(reader, meeting)).text).not.toMatch(/personsag|notat/);
    expect((await reader.get(`/api/v1/attachments/${file.body.id}`)).status).toBe(404);
    expect((await reader.get(`/api/v1/agenda-items/${item.body.id}`)).text).not.toContain('personsag');
    expect((await secretariat.get(`/api/v1/attachments/${file.body.id}`)).text).toBe('hemmeligt');
  });

  it('take from the agenda what they tell: it is changed and removed no more', async () => {
    const meeting = await planned();
    await record(secretariat, MINUTES);
    const [, network] = (await shown(meeting)).items;
    const answers = [];
    for (const id of [network?.id, network?.planned?.id]) {
      const path = `/api/v1/agenda-items/${id}`;
      answers.push(await secretariat.patch<{ code: string }>(path, { title: 'x' }, { headers: { 'if-match': '"1"' } }));
      answers.push(await secretariat.delete<{ code: string }>(path, { headers: { 'if-match': '"1"' } }));
    }
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [409, 'agenda-item.told']),
    );
  });

  it('of which only the agenda is in leave the meeting planned, and its day stands', async () => {
    const meeting = (await planMeeting(secretariat, { date: DATE })).body.id;
    const text = minutesText({ date: DATE, items: MINUTES.items.map(({ title }) => ({ title })) });
    await record(secretariat, text.replace('REFERAT Ledelsesforum', 'DAGSORDEN Ledelsesforum'));
    const standing = await meetingOf(secretariat, meeting);
    expect([standing.body.state, standing.body.items.length]).toEqual(['planned', 3]);
    const move = { date: '2026-01-16', reason: 'x' };
    const moved = await secretariat.post<{ code: string }>(`/api/v1/meetings/${meeting}/move`, move, ifMatch(standing));
    expect([moved.status, moved.body.code]).toEqual([409, 'meeting.has-agenda']);
    const extra = await addItem(secretariat, meeting, { title: 'Hastesag' });
    expect(extra.status).toBe(201);
    expect((await agenda(meeting)).at(-1)).toEqual([4, 'Hastesag', true, []]);
  });
});
