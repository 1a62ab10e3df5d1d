import type { CaseListReply, CaseThreadReply } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { record } from '../support/imports.js';
import { addItem, planMeeting } from '../support/meetings.js';
import { approvedNetworks, minutesText, type MinutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const CASE = '26/4711';
const KLE = '00.01.00-A00-3-26';

const FIRST: MinutesText = {
  date: '2026-01-15',
  items: [
    { title: 'Godkendelse af dagsorden', caseNumber: KLE, decides: ['Dagsordenen blev godkendt.'] },
    {
      title: 'Netværk om ro',
      caseNumber: CASE,
      recommends: ['at netværket "Ro på morgenen" drøftes.'],
      decides: ['Ledelsesforum godkendte netværket "Ro på morgenen". Sagen sendes til Direktionen.'],
    },
    { title: 'Eventuelt', caseNumber: KLE, decides: ['Intet.'] },
  ],
};

const ELSEWHERE = minutesText({
  ...{ forum: 'Direktionen', route: 'DIR', date: '2026-02-12' },
  items: [
    {
      title: 'Netværk om ro, igen',
      caseNumber: '2026/4711',
      decides: ['Direktionen igangsatte netværket "Ro på morgenen". Bo Lind laver en plan senest den 1/9.'],
    },
  ],
}).replaceAll('Ledelsesforum', 'Direktionen');

describe('cases', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeAll(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    await record(secretariat, ELSEWHERE);
    await record(secretariat, FIRST);
    await record(secretariat, { date: '2025-11-13', items: [{ title: 'x', closed: true, caseNumber: '25/99' }] });
    const planned = await planMeeting(secretariat, { date: '2027-01-06' });
    await addItem(secretariat, planned.body.id, { title: 'Evaluering af ro', caseNumber: CASE });
    await addItem(secretariat, planned.body.id, { title: 'En personsag', caseNumber: '27/1', closed: true });
  });
  afterAll(() => app.close());

  const cases = async (query = '', viewer = secretariat) =>
    (await viewer.get<CaseListReply>(`/api/v1/cases${query}`)).body;
  const thread = (number: string, viewer = secretariat) =>
    viewer.get<CaseThreadReply>(`/api/v1/cases/thread?number=${encodeURIComponent(number)}`);

  it('are listed by the day they stood on an agenda last, however their year is written', async () => {
    const { items, total } = await cases();
    expect(total).toBe(4);
    expect(items.find(({ number }) => number === CASE)).toMatchObject({
      ...{ title: 'Evaluering af ro', container: false, meetings: 3, agendaItems: 3 },
      ...{ first: '2026-01-15', last: '2027-01-06' },
    });
    expect(items.find(({ number }) => number === CASE)?.forums.map(({ name }) => name)).toEqual([
      ...['Direktionen', 'Ledelsesforum'],
    ]);
    expect(items.map(({ last }) => last)).toEqual(
      items
        .map(({ last }) => last)
        .sort()
        .reverse(),
    );
  });

  it('are found by part of the number or of a title, a page at a time', async () => {
    expect((await cases('?q=4711')).items.map(({ number }) => number)).toEqual([CASE]);
    expect((await cases('?q=RO,%20igen')).items.map(({ number }) => number)).toEqual([CASE]);
    expect((await cases('?q=%25')).items).toEqual([]);
    const first = await cases('?limit=3');
    const rest = await cases(`?limit=3&cursor=${first.next}`);
    expect([first.items.length, rest.items.length, rest.next]).toEqual([3, 1, null]);
    expect(new Set([...first.items, ...rest.items].map(({ number }) => number)).size).toBe(4);
  });

  it('are one thread over meetings and forums, with what was decided, moved, sent on and promised', async () => {
    const { body } = await thread(CASE);
    expect(body.entries.map(({ meeting, item }) => [meeting.forum.name, meeting.date, item.title])).toEqual([
      ['Ledelsesforum', '2026-01-15', 'Netværk om ro'],
      ['Direktionen', '2026-02-12', 'Netværk om ro, igen'],
      ['Ledelsesforum', '2027-01-06', 'Evaluering af ro'],
    ]);
    const [first, second, third] = body.entries;
    expect(first?.item.recommendations.map(({ result }) => result)).toEqual(['exceeded']);
    expect(second?.item.followUps).toHaveLength(1);
    expect([third?.meeting.state, third?.item.byHand]).toEqual(['planned', true]);
    expect(body.moved.map(({ title }) => title)).toEqual(['Ro på morgenen']);
    expect(body).toMatchObject({ number: CASE, container: false, link: null, title: 'Evaluering af ro' });
    expect(body.referrals).toEqual([{ from: first?.item.id, forum: 'Direktionen', to: second?.item.id }]);
    expect((await thread('2026/4711')).body).toEqual(body);
  });

  it('say of a KLE number that it holds a meeting’s items and is not one matter, and link out', async () => {
    const { body } = await thread(KLE);
    expect(body.container).toBe(true);
    expect(body.entries.map(({ item }) => item.number)).toEqual([1, 3]);
    expect(body.link).toBe('https://www.kle-online.dk/emneplan/00/#_00.01.00');
  });

  it('link out by the template of the house rules', async () => {
    const rules = await secretariat.get<{ rules: object }>('/api/v1/house-rules');
    const etag = rules.headers.get('etag') ?? '';
    const changed = { ...rules.body.rules, kleLinkTemplate: 'https://kle.example/{subject}' };
    await secretariat.put('/api/v1/house-rules', changed, { headers: { 'if-match': etag } });
    expect((await thread(KLE)).body.link).toBe('https://kle.example/00.01.00');
  });

  it('keep the title of a closed item from those outside the forum, and show its number', async () => {
    const reader = await app.as('reader');
    const list = await cases('', reader);
    expect(list.items.find(({ number }) => number === '27/1')).toMatchObject({ title: null, meetings: 1 });
    expect((await cases('?q=personsag', reader)).items).toEqual([]);
    const closed = await thread('27/1', reader);
    expect(closed.text).not.toContain('personsag');
    expect((await thread('27/1')).body.title).toBe('En personsag');
  });

  it('that stood on no agenda are not there', async () => {
    expect((await thread('13/8672')).status).toBe(404);
    expect((await secretariat.get('/api/v1/cases/thread')).status).toBe(400);
  });

  it('leave out what an undone import told', async () => {
    const before = await cases();
    const minutes = { date: '2026-04-16', items: [{ ...approvedNetworks({ title: 'Haver' }), caseNumber: '26/777' }] };
    await record(secretariat, minutes);
    expect((await cases('?q=26/777')).items).toHaveLength(1);
    const { items } = (await secretariat.get<{ items: { id: string }[] }>('/api/v1/imports')).body;
    await secretariat.post(`/api/v1/imports/${items[0]?.id}/undo`, { reason: 'Forkert' });
    expect(await cases()).toEqual(before);
    expect((await thread('26/777')).status).toBe(404);
  });
});
