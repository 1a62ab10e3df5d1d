import type { MeetingListReply, MeetingReply, Problem, SeriesReply } from '@netvaerksoverblik/contracts';
import { ifMatch, type ApiClient } from '../support/api-client.js';
import { record } from '../support/imports.js';
import { meetingOf, onVersion, planMeeting, SECRETARY_OF } from '../support/meetings.js';
import { approvedNetworks } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const code = (answer: { body: unknown }): string => (answer.body as Problem).code;

describe('planning meetings', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });
  afterEach(() => app.close());

  it('puts a meeting on the calendar, of a forum by its name, short name or id', async () => {
    const first = await planMeeting(secretariat, { date: '2027-01-06', endTime: '15:00', location: 'Byrådssalen' });
    expect([first.status, first.headers.get('etag')]).toEqual([201, '"1"']);
    expect(first.body).toMatchObject({
      ...{ date: '2027-01-06', startTime: '13:00', endTime: '15:00', location: 'Byrådssalen', state: 'planned' },
      ...{ forum: { name: 'Ledelsesforum' }, items: [], moved: null, cancelledReason: null, may: { plan: true } },
    });
    const byId = await planMeeting(secretariat, { forum: first.body.forum.id, date: '2027-02-03' });
    expect(byId.body.forum).toEqual(first.body.forum);
    const { body } = await secretariat.get<MeetingListReply>('/api/v1/meetings?from=2027-01-01&to=2027-01-31');
    expect(body.items.map(({ id, state, agendaItems }) => [id, state, agendaItems])).toEqual([
      [first.body.id, 'planned', 0],
    ]);
  });

  it('plans one meeting however often the request is sent under one key, and refuses the key for another', async () => {
    const key = { headers: { 'idempotency-key': 'one-meeting-1' } };
    const first = await planMeeting(secretariat, { date: '2027-01-06' }, key);
    const again = await planMeeting(secretariat, { date: '2027-01-06' }, key);
    expect([again.status, again.body.id]).toEqual([201, first.body.id]);
    const other = await planMeeting(secretariat, { date: '2027-02-03' }, key);
    expect([other.status, code(other)]).toEqual([422, 'idempotency.reused']);
  });

  it.each([
    ['a day that is none', { date: '2027-02-30' }, 'date'],
    ['an hour that is none', { date: '2027-02-03', startTime: '25:00' }, 'startTime'],
    ['an end before its start', { date: '2027-02-03', startTime: '13:00', endTime: '12:00' }, 'endTime'],
    ['a field that there is not', { date: '2027-02-03', color: 'red' }, 'color'],
  ])('refuses %s', async (_what, given, path) => {
    const answer = await planMeeting(secretariat, given);
    expect(answer.status).toBe(400);
    expect((answer.body as unknown as Problem).errors.map((error) => error.path)).toEqual([path]);
  });

  it('refuses a second meeting at the same time, and one at another time of the day is another meeting', async () => {
    await planMeeting(secretariat, { date: '2027-01-06' });
    const same = await planMeeting(secretariat, { date: '2027-01-06' });
    const unsaid = await planMeeting(secretariat, { date: '2027-01-06', startTime: null });
    expect([same, unsaid].map((answer) => [answer.status, code(answer)])).toEqual([
      [409, 'meeting.exists'],
      [409, 'meeting.exists'],
    ]);
    expect((await planMeeting(secretariat, { date: '2027-01-06', startTime: '15:30' })).status).toBe(201);
  });

  it('makes a meeting that minutes only spoke of the planned one', async () => {
    await record(secretariat, {
      date: '2026-03-12',
      items: [{ title: 'Godkendelse af referat', decides: ['Referatet fra den 12. februar 2026 blev godkendt.'] }],
    });
    const planned = await planMeeting(secretariat, { date: '2026-02-12' });
    expect(planned.status).toBe(201);
    const { body } = await secretariat.get<MeetingListReply>(
      '/api/v1/meetings?from=2026-02-01&to=2026-02-28&referred=true',
    );
    expect(body.items.map(({ id, state }) => [id, state])).toEqual([[planned.body.id, 'planned']]);
  });

  it('lists what is only spoken of when it is asked for', async () => {
    await record(secretariat, {
      date: '2026-03-12',
      items: [{ title: 'Godkendelse af referat', decides: ['Referatet fra den 12. februar 2026 blev godkendt.'] }],
    });
    const states = async (query: string) =>
      (await secretariat.get<MeetingListReply>(`/api/v1/meetings?year=2026${query}`)).body.items.map(
        ({ state }) => state,
      );
    expect(await states('')).toEqual(['held']);
    expect(await states('&referred=true')).toEqual(['held', 'referred']);
  });

  it('changes time and place on the version that was read, and shows both versions to whoever was slower', async () => {
    const planned = await planMeeting(secretariat, { date: '2027-01-06' });
    const path = `/api/v1/meetings/${planned.body.id}`;
    const bare = await secretariat.patch(path, { location: 'Salen' });
    expect([bare.status, code(bare)]).toEqual([428, 'version.required']);
    const changed = await secretariat.patch<MeetingReply>(
      path,
      { location: 'Salen', startTime: '14:00' },
      ifMatch(planned),
    );
    expect(changed.body).toMatchObject({ location: 'Salen', startTime: '14:00', endTime: null, version: 2 });
    const stale = await secretariat.patch<Problem>(path, { location: 'Loftet' }, ifMatch(planned));
    expect([stale.status, stale.body.code]).toEqual([412, 'version.stale']);
    expect(stale.body.versions).toMatchObject({
      yours: { location: 'Loftet' },
      current: { location: 'Salen' },
      etag: '"2"',
    });
  });

  it('moves a meeting with its reason, remembers the day it was planned for, and moves onto no other', async () => {
    const planned = await planMeeting(secretariat, { date: '2027-01-06' });
    await planMeeting(secretariat, { date: '2027-01-13' });
    const path = `/api/v1/meetings/${planned.body.id}/move`;
    const onto = await secretariat.post(path, { date: '2027-01-13', reason: 'Ferie' }, ifMatch(planned));
    expect([onto.status, code(onto)]).toEqual([409, 'meeting.exists']);
    const moved = await secretariat.post<MeetingReply>(path, { date: '2027-01-14', reason: 'Ferie' }, ifMatch(planned));
    expect(moved.body).toMatchObject({
      ...{ date: '2027-01-14', startTime: '13:00', state: 'planned' },
      moved: { from: '2027-01-06', reason: 'Ferie' },
    });
  });

  it('cancels a meeting with its reason, and puts it back', async () => {
    const planned = await planMeeting(secretariat, { date: '2027-01-06' });
    const path = `/api/v1/meetings/${planned.body.id}`;
    const cancelled = await secretariat.post<MeetingReply>(
      `${path}/cancel`,
      { reason: 'Ingen punkter' },
      ifMatch(planned),
    );
    expect(cancelled.body).toMatchObject({ state: 'cancelled', cancelledReason: 'Ingen punkter' });
    const again = await secretariat.post(`${path}/cancel`, { reason: 'Ingen punkter' }, ifMatch(cancelled));
    expect([again.status, code(again)]).toEqual([409, 'meeting.cancelled']);
    const back = await secretariat.post<MeetingReply>(
      `${path}/reinstate`,
      { reason: 'Et hastepunkt' },
      ifMatch(cancelled),
    );
    expect(back.body).toMatchObject({ state: 'planned', cancelledReason: null });
  });

  it('leaves a meeting that was held as its minutes tell it', async () => {
    const { meeting } = await record(secretariat, { date: '2026-01-15', items: [approvedNetworks({ title: 'Ro' })] });
    const { body } = await meetingOf(secretariat, meeting.id);
    const path = `/api/v1/meetings/${meeting.id}`;
    const answers = [
      await secretariat.patch(path, { location: 'Salen' }, onVersion(body.version)),
      await secretariat.post(`${path}/move`, { date: '2026-01-16', reason: 'x' }, onVersion(body.version)),
      await secretariat.post(`${path}/cancel`, { reason: 'x' }, onVersion(body.version)),
      await secretariat.post(`${path}/agenda-items`, { title: 'Glemt punkt' }),
    ];
    expect(answers.map((answer) => [answer.status, code(answer)])).toEqual(answers.map(() => [409, 'meeting.held']));
    expect((await meetingOf(secretariat, meeting.id)).body).toEqual(body);
  });

  it('is for the secretariat and the forum’s own secretary; to others it is refused', async () => {
    const planned = await planMeeting(secretariat, { date: '2027-01-06' });
    await planMeeting(secretariat, { forum: 'Direktionen', date: '2027-01-06' });
    const secretary = await app.as('forum-secretary');
    await app.dataSource.query(SECRETARY_OF, ['Direktionen']);
    const path = `/api/v1/meetings/${planned.body.id}`;
    expect((await planMeeting(secretary, { forum: 'Direktionen', date: '2027-02-03' })).status).toBe(201);
    const refused = [
      await planMeeting(secretary, { date: '2027-02-03' }),
      await secretary.patch(path, { location: 'x' }, ifMatch(planned)),
      await secretary.post(`${path}/cancel`, { reason: 'x' }, ifMatch(planned)),
      await secretary.post(`${path}/agenda-items`, { title: 'x' }),
      await planMeeting(await app.as('reader'), { date: '2027-02-03' }),
      await planMeeting(await app.as('forum-member'), { date: '2027-02-03' }),
    ];
    expect(refused.map((answer) => [answer.status, code(answer)])).toEqual(refused.map(() => [403, 'access.denied']));
    const unknown = await planMeeting(secretary, { forum: 'Nyt udvalg', date: '2027-02-03' });
    expect(unknown.status).toBe(400);
    expect((await meetingOf(secretary, planned.body.id)).body.may).toEqual({ plan: false });
    const { body } = await secretary.get<{ items: object[] }>('/api/v1/forums');
    expect(body.items).toMatchObject([
      { name: 'Direktionen', may: { plan: true } },
      { name: 'Ledelsesforum', may: { plan: false } },
    ]);
  });

  it('writes who did what into the log', async () => {
    const planned = await planMeeting(secretariat, { date: '2027-01-06' });
    await secretariat.post(
      `/api/v1/meetings/${planned.body.id}/move`,
      { date: '2027-01-07', reason: 'Ferie' },
      ifMatch(planned),
    );
    const entries = await app.dataSource.query<{ action: string }[]>(
      `SELECT action FROM audit_entry WHERE entity_id = $1 ORDER BY id`,
      [planned.body.id],
    );
    expect(entries.map(({ action }) => action)).toEqual(['meeting.planned', 'meeting.moved']);
  });
});

describe('planning a year of meetings', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  const YEAR = {
    forum: 'Ledelsesforum',
    pattern: 'monthly',
    weekday: 4,
    ordinal: 1,
    from: '2027-01-01',
    to: '2027-12-31',
  };

  beforeAll(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });
  afterAll(() => app.close());

  const series = (body: object) => secretariat.post<SeriesReply>('/api/v1/meetings/series', body);
  const count = async () => (await secretariat.get<MeetingListReply>('/api/v1/meetings?year=2027')).body.total;

  it('says in a dry run what it would plan, and which holiday or week takes a day away', async () => {
    const { status, body } = await series({ ...YEAR, exceptWeeks: [26], dryRun: true });
    expect(status).toBe(200);
    expect(body.planned[0]).toEqual({ date: '2027-01-07', week: 1, meeting: null });
    expect(body.skipped.map(({ date, why, holiday }) => [date, why, holiday])).toEqual([
      ['2027-05-06', 'holiday', 'ascension'],
      ['2027-07-01', 'week', null],
    ]);
    expect([body.planned.length, body.forum.id, await count()]).toEqual([10, null, 0]);
  });

  it('plans the days, and sent again leaves those that are there', async () => {
    const first = await series({ ...YEAR, startTime: '13:00', endTime: '15:00', location: 'Byrådssalen' });
    expect([first.body.planned.length, await count()]).toEqual([11, 11]);
    const again = await series({ ...YEAR, startTime: '09:00' });
    expect(again.body.planned).toEqual([]);
    expect(new Set(again.body.skipped.map(({ why }) => why))).toEqual(new Set(['exists', 'holiday']));
    const [, second] = first.body.planned;
    const { body } = await meetingOf(secretariat, second?.meeting ?? '');
    expect(body).toMatchObject({ date: '2027-02-04', startTime: '13:00', endTime: '15:00', location: 'Byrådssalen' });
  });

  it('takes every other week, and dates as they are given', async () => {
    const weekly = {
      forum: 'Direktionen',
      pattern: 'weekly',
      weekday: 1,
      everyWeeks: 2,
      from: '2028-03-01',
      to: '2028-04-30',
    };
    const { body } = await series(weekly);
    expect(body.planned.map(({ date }) => date)).toEqual(['2028-03-06', '2028-03-20', '2028-04-03']);
    expect(body.skipped.map(({ date, holiday }) => [date, holiday])).toEqual([['2028-04-17', 'easter-monday']]);
    const dates = await series({
      forum: 'Direktionen',
      pattern: 'dates',
      dates: ['2028-06-02', '2028-05-02', '2028-06-02'],
    });
    expect(dates.body.planned.map(({ date }) => date)).toEqual(['2028-05-02', '2028-06-02']);
  });

  it.each([
    ['a rule without its weekday', { pattern: 'weekly', from: '2027-01-01', to: '2027-02-01' }, 'weekday'],
    ['a rule without an end', { pattern: 'weekly', weekday: 1, from: '2027-01-01' }, 'to'],
    ['a month without which', { pattern: 'monthly', weekday: 1, from: '2027-01-01', to: '2027-02-01' }, 'ordinal'],
    ['no dates', { pattern: 'dates' }, 'dates'],
    ['more than 200 days', { pattern: 'weekly', weekday: 1, from: '2027-01-01', to: '2037-01-01' }, 'to'],
  ])('refuses %s', async (_what, given, path) => {
    const answer = await series({ forum: 'Ledelsesforum', ...given });
    expect(answer.status).toBe(400);
    expect((answer.body as unknown as Problem).errors.map((error) => error.path)).toEqual([path]);
  });
});
