import type { DecisionListReply } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { FixedClock } from '../support/fixed-clock.js';
import { followUpOf, PROMISES, recordedOn, writeFollowUp } from '../support/follow-ups.js';
import { record } from '../support/imports.js';
import { minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PATH = '/api/v1/follow-ups/monthly';

describe('the decisions of a month', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeAll(async () => {
    app = await startTestApp({ clock: new FixedClock('2026-07-10T10:00:00Z') });
    secretariat = await app.as('secretariat');
    await record(secretariat, PROMISES);
    const closed = minutesText({
      date: '2026-04-23',
      items: [
        { title: 'Godkendelse af referat', decides: ['Referatet fra den 16. april 2026 blev godkendt.'] },
        { title: 'Orientering', decides: ['Orienteringen blev taget til efterretning.'] },
        { title: 'x', closed: true, caseNumber: '26/4711' },
      ],
    });
    await record(
      secretariat,
      closed.replace('26/4711\n', '26/4711\n\nBeslutning\n\nLedelsesforum godkendte netværket "Kanariefuglen".\n'),
    );
    await record(secretariat, minutesText({ ...PROMISES, date: '2026-05-07', forum: 'Direktionen', route: 'DIR' }));
    await recordedOn(app, '2026-04-17');
    const { id } = await followUpOf(secretariat, 'Bodil');
    const notes = { remarks: '=SUM(A1)', plan: 'Rykkes; igen\ni august', caseOfficer: '＝1+1' };
    await writeFollowUp(secretariat, id, null, notes);
  });

  afterAll(() => app.close());

  const monthly = async (viewer: ApiClient, query = '?month=2026-04') =>
    (await viewer.get<DecisionListReply>(`${PATH}${query}`)).body;

  it('are those that ask for something, with the state of what was promised, remarks and plan', async () => {
    const { rows, meetings } = await monthly(secretariat);
    expect(meetings.map(({ date }) => date)).toEqual(['2026-04-16', '2026-04-23']);
    const told = rows.map(({ agendaItem, outcome, items, followUps }) => [
      agendaItem.number,
      outcome,
      items.map(({ title, status }) => `${title}: ${status}`).join(),
      followUps.map(({ state }) => state).join(),
    ]);
    expect(told).toEqual([
      [1, 'approved', 'Ro på morgenen: approved', ''],
      [1, null, '', 'overdue'],
      [2, null, '', 'open'],
      [2, null, '', 'open'],
      [3, 'approved', 'Kanariefuglen: approved', ''],
    ]);
    const noted = rows.find(({ plan }) => plan !== null);
    expect(noted).toMatchObject({ caseOfficer: '＝1+1', remarks: '=SUM(A1)', plan: 'Rykkes; igen\ni august' });
    expect(noted?.source?.quote).toContain('overblik over lokaler');
  });

  it('are those of one month and, where asked, of one forum and up to one day', async () => {
    const may = await monthly(secretariat, '?month=2026-05');
    expect(may.meetings.map(({ forum }) => forum)).toEqual(['Direktionen']);
    expect((await monthly(secretariat, `?month=2026-04&forum=${may.forums[0]?.id}`)).rows).toEqual([]);
    expect((await monthly(secretariat, '?month=2026-04&asOf=2026-04-20')).meetings).toHaveLength(1);
    expect((await monthly(secretariat, '?month=2026-04&asOf=2026-04-20')).rows[1]?.followUps[0]?.state).toBe('open');
    expect((await monthly(secretariat, '?month=2025-01')).rows).toEqual([]);
    for (const query of ['', '?month=2026-13', '?month=april', '?month=2026-04&forum=cf']) {
      expect((await secretariat.get(`${PATH}${query}`)).status).toBe(400);
    }
  });

  it('leave nothing of a closed item but its number and case number', async () => {
    const reader = await app.as('reader');
    for (const path of [PATH, `${PATH}.csv`]) {
      expect((await reader.get(`${path}?month=2026-04`)).text).not.toContain('Kanariefuglen');
    }
    expect((await monthly(reader)).closed).toMatchObject([{ number: 3, caseNumber: '26/4711' }]);
    expect((await monthly(secretariat)).closed).toEqual([]);
  });

  it('come as a sheet that Danish Excel opens and takes no formula from', async () => {
    const { status, headers } = await secretariat.get(`${PATH}.csv?month=2026-04`);
    expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'attachment; filename="beslutninger-2026-04.csv"',
    ]);
    const cookie = secretariat.sessionCookie ?? '';
    const response = await fetch(`${app.baseUrl}${PATH}.csv?month=2026-04`, { headers: { cookie } });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    expect(text.startsWith('\uFEFFForum;Dato;Punkt;Sagsbehandler;Sagsnummer;Sag;Beslutning;Status;')).toBe(true);
    expect(text).toContain(`;'=SUM(A1);"Rykkes; igen\ni august"\r\n`);
    expect(text).toContain(`;'＝1+1;`);
    expect(text).toContain('Over fristen;Inge Vangsø;2026-06-01;');
    expect(text.split('\r\n')).toHaveLength(7);
  });
});
