import { randomUUID } from 'node:crypto';
import type { Problem, ThemeReply } from '@netvaerksoverblik/contracts';
import { ifMatch, type Answer, type ApiClient } from '../support/api-client.js';
import { FixedClock } from '../support/fixed-clock.js';
import { record } from '../support/imports.js';
import { enter } from '../support/items.js';
import { minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { board, decided, getTheme, openRound, placesOf, themeCalled } from '../support/themes.js';

const CANARY = 'Kanariefuglen';

const BEHIND_CLOSED_DOORS = minutesText({
  date: '2026-01-15',
  items: [{ title: 'x', closed: true, caseNumber: '26/4711' }],
}).replace('26/4711\n', `26/4711\n\nBeslutning\n\nLedelsesforum godkendte temaet "${CANARY}".\n`);

describe('the board of themes', () => {
  let app: TestApp;
  let clock: FixedClock;
  let secretariat: ApiClient;

  beforeEach(async () => {
    clock = new FixedClock('2026-11-24T22:30:00Z');
    app = await startTestApp({ clock });
    secretariat = await app.as('secretariat');
  });

  afterEach(() => app.close());

  const tick = async (id: string, criterion: string, body: object): Promise<Answer<ThemeReply>> =>
    secretariat.put<ThemeReply>(
      `/api/v1/themes/${id}/checks/${criterion}`,
      body,
      ifMatch(await getTheme(secretariat, id)),
    );

  it('puts each theme under its status, with the sentence behind it', async () => {
    await decided(
      secretariat,
      '2026-01-15',
      'Ledelsesforum godkendte temaet "Stille timer".',
      'Temaet "Fælles frokost" udsættes.',
      'Temaet "Elcykler" blev afvist.',
      'Temaet "Grønne tage" blev drøftet.',
    );
    await decided(
      secretariat,
      '2026-02-12',
      'Temaet "Stille timer" skal i Ledelsesforum igen til yderligere kvalificering.',
    );
    const shown = await board(secretariat);
    expect(placesOf(shown)).toEqual({
      qualifying: ['Stille timer'],
      postponed: ['Fælles frokost'],
      rejected: ['Elcykler'],
    });
    expect(shown.columns.map(({ status }) => status)).toEqual([
      ...[null, 'idea', 'qualifying', 'nominated', 'approved', 'launched', 'postponed', 'rejected', 'withdrawn'],
    ]);
    const card = shown.columns.flatMap(({ cards }) => cards).find(({ title }) => title === 'Stille timer');
    expect(card).toMatchObject({ statusSince: '2026-02-12', silent: false, checklist: { met: 0, of: 6 } });
    expect(card?.conditions[0]).toMatchObject({ kind: 'return-to-forum', forum: 'Ledelsesforum' });
    expect(card?.source?.quote).toContain('yderligere kvalificering');
  });

  it('shows what stood on a date, and what was on record at a time', async () => {
    await decided(secretariat, '2026-01-15', 'Temaet "Stille timer" udsættes.');
    const between = new Date(Date.now() + 1).toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await decided(secretariat, '2026-02-12', 'Ledelsesforum godkendte temaet "Stille timer".');
    expect(placesOf(await board(secretariat, '?asOf=2026-01-14'))).toEqual({});
    expect(placesOf(await board(secretariat, '?asOf=2026-02-11'))).toEqual({ postponed: ['Stille timer'] });
    expect(placesOf(await board(secretariat))).toEqual({ approved: ['Stille timer'] });
    expect(placesOf(await board(secretariat, `?knownAt=${between}`))).toEqual({ postponed: ['Stille timer'] });
    expect(placesOf(await board(secretariat, `?knownAt=${between}&asOf=2026-01-14`))).toEqual({});
  });

  it('is of one round, of those without one, or of all; and is searched', async () => {
    const { id: roundId } = await openRound(secretariat, '2026-07-01');
    await decided(
      secretariat,
      '2026-09-10',
      'Ledelsesforum godkendte temaet "Stille timer".',
      'Ledelsesforum godkendte temaet "Fælles frokost".',
    );
    const { id } = await themeCalled(secretariat, 'Stille timer');
    await secretariat.patch(`/api/v1/themes/${id}`, { roundId }, ifMatch(await getTheme(secretariat, id)));
    const ofRound = await board(secretariat, `?round=${roundId}`);
    expect(placesOf(ofRound)).toEqual({ approved: ['Stille timer'] });
    expect(ofRound.round).toMatchObject({ name: 'Efterår 2026', themes: 1 });
    expect(placesOf(await board(secretariat, '?round=none'))).toEqual({ approved: ['Fælles frokost'] });
    expect((await board(secretariat)).total).toBe(2);
    expect(placesOf(await board(secretariat, '?q=FROKOST'))).toEqual({ approved: ['Fælles frokost'] });
    expect((await board(secretariat, '?q=100%25')).total).toBe(0);
    expect((await board(secretariat, '?category=none')).total).toBe(2);
    const unknown = await secretariat.get('/api/v1/themes?round=00000000-0000-4000-8000-000000000000');
    expect(unknown.status).toBe(404);
    expect((await secretariat.get('/api/v1/themes?round=forår')).status).toBe(400);
  });

  it('gives beside the cards what minutes count without naming it', async () => {
    await record(secretariat, {
      date: '2026-09-10',
      items: [
        {
          title: 'Netværkstemaer for Hold 3 på netværkslederuddannelsen',
          tells: ['De fleste af temaerne er velfærdsnetværk (12 af temaerne), 3 er innovationsnetværk.'],
          decides: ['Ledelsesforum godkendte temaet "Stille timer".'],
        },
      ],
    });
    const { counts } = await board(secretariat);
    expect(counts.map(({ category, number }) => [category, number])).toEqual(
      expect.arrayContaining([
        ['welfare', 12],
        ['innovation', 3],
      ]),
    );
    const [autumn, spring] = [await openRound(secretariat, '2026-07-01'), await openRound(secretariat, '2027-01-01')];
    expect((await board(secretariat, `?round=${autumn.id}`)).counts).toEqual(counts);
    expect((await board(secretariat, `?round=${spring.id}`)).counts).toEqual([]);
  });

  it('does not know, for outsiders, what only closed items name', async () => {
    await record(secretariat, BEHIND_CLOSED_DOORS);
    const { id } = await themeCalled(secretariat, CANARY);
    const reader = await app.as('reader');
    expect(placesOf(await board(secretariat))).toEqual({ approved: [CANARY] });
    for (const query of ['', '?asOf=2026-11-01', `?knownAt=${new Date(Date.now() + 60_000).toISOString()}`]) {
      expect([query, placesOf(await board(reader, query))]).toEqual([query, {}]);
      expect([query, (await getTheme(reader, id, query)).status]).toEqual([query, 404]);
      expect([query, (await reader.get(`/api/v1/themes/${id}/lineage${query}`)).status]).toEqual([query, 404]);
    }
    const headers = { 'if-match': '"1"' };
    expect((await reader.patch(`/api/v1/themes/${id}`, { problem: 'x' }, { headers })).status).toBe(403);
    expect((await reader.put(`/api/v1/themes/${id}/checks/problem`, { met: true }, { headers })).status).toBe(403);
    const anywhere = `/api/v1/themes/${randomUUID()}`;
    expect((await reader.patch(anywhere, { problem: 'x' }, { headers })).status).toBe(403);
    expect((await getTheme(await app.as('forum-secretary'), id)).body).toMatchObject({ title: CANARY });
  });

  it('keeps for the forum what its closed item told of a theme that others know', async () => {
    await decided(secretariat, '2026-01-15', 'Ledelsesforum godkendte temaet "Stille timer".');
    const { id } = await themeCalled(secretariat, 'Stille timer');
    await app.dataSource.query(
      `UPDATE theme SET problem = $2, contacts = ARRAY[$2], origin = 'forum-input',
         details_forum_id = (SELECT id FROM forum WHERE name = 'Ledelsesforum') WHERE id = $1`,
      [id, CANARY],
    );
    const reader = await app.as('reader');
    expect((await getTheme(secretariat, id)).body).toMatchObject({ problem: CANARY, contacts: [CANARY] });
    expect((await getTheme(reader, id)).body).toMatchObject({ problem: null, contacts: [], origin: null });
    expect(JSON.stringify(await board(reader))).not.toContain(CANARY);
  });

  it('counts what is ticked, with who, when and why; a tick taken back is kept', async () => {
    await decided(secretariat, '2026-01-15', 'Temaet "Stille timer" udsættes.');
    const { id } = await themeCalled(secretariat, 'Stille timer');
    const first = await tick(id, 'problem', { met: true, note: 'Se temaskabelonen' });
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"2"']);
    clock.pass(3_600_000);
    await tick(id, 'figures', { met: true });
    const back = await tick(id, 'problem', { met: false, note: 'Målt forkert' });
    expect(back.body.checklist).toEqual({ met: 1, of: 6, lacks: { code: 'problem', name: 'problembeskrivelse' } });
    expect(back.body.checks[0]).toEqual({
      ...{ criterion: 'problem', name: 'problembeskrivelse', met: false, note: 'Målt forkert' },
      ...{ checkedBy: expect.any(String) as string, checkedAt: '2026-11-24T23:30:00.000Z' },
    });
    const dayBefore = (await getTheme(secretariat, id, '?asOf=2026-11-24')).body;
    expect([dayBefore.checklist.met, dayBefore.checks[0]?.note]).toEqual([1, 'Se temaskabelonen']);
    expect(dayBefore.may.edit).toBe(false);
    const { rows } = {
      rows: await app.dataSource.query<unknown[]>(`SELECT FROM theme_check WHERE theme_id = $1`, [id]),
    };
    expect(rows).toHaveLength(3);
  });

  it('asks for the criteria that the house has set', async () => {
    await decided(secretariat, '2026-01-15', 'Temaet "Stille timer" udsættes.');
    const { id } = await themeCalled(secretariat, 'Stille timer');
    await tick(id, 'problem', { met: true });
    const themeCriteria = [
      { code: 'problem', name: 'problem' },
      { code: 'citizens', name: 'borgere spurgt' },
    ];
    await app.dataSource.query(`INSERT INTO setting (key, value) VALUES ('house-rules', $1)`, [
      JSON.stringify({ themeCriteria }),
    ]);
    expect((await getTheme(secretariat, id)).body.checklist).toEqual({ met: 1, of: 2, lacks: themeCriteria[1] });
    expect((await tick(id, 'figures', { met: true })).status).toBe(400);
    expect((await tick(id, 'citizens', { met: true })).body.checklist).toMatchObject({ met: 2, lacks: null });
  });

  it('keeps what a theme says of itself, and refuses to write over what another wrote', async () => {
    await decided(secretariat, '2026-01-15', 'Temaet "Stille timer" udsættes.');
    const { id } = await themeCalled(secretariat, 'Stille timer');
    const path = `/api/v1/themes/${id}`;
    const before = await getTheme(secretariat, id);
    const body = {
      origin: 'store-lederdag',
      problem: '  For mange møder ',
      contacts: ['Bo Lind', ' '],
      segmentCode: 'V2',
    };
    const { body: after } = await secretariat.patch<ThemeReply>(path, body, ifMatch(before));
    expect(after).toMatchObject({ origin: 'store-lederdag', problem: 'For mange møder', contacts: ['Bo Lind'] });
    expect(after).toMatchObject({ segmentCode: 'V2', possibleProduct: null });
    const late = await secretariat.patch<Problem>(path, { problem: 'Andet' }, ifMatch(before));
    expect([late.status, late.body.versions?.yours]).toEqual([412, { problem: 'Andet' }]);
    expect(late.body.versions?.current).toMatchObject({ problem: 'For mange møder' });
    expect((await secretariat.patch(path, { problem: null })).status).toBe(428);
    const unknown = { roundId: '00000000-0000-4000-8000-000000000000' };
    const refused = await secretariat.patch<Problem>(path, unknown, ifMatch(await getTheme(secretariat, id)));
    expect([refused.status, refused.body.errors]).toEqual([400, [{ path: 'roundId', code: 'unknown' }]]);
    const audited = await app.dataSource.query<{ action: string }[]>(
      `SELECT action FROM audit_entry WHERE entity_id = $1 AND entity = 'theme'`,
      [id],
    );
    expect(audited).toEqual([{ action: 'theme.changed' }]);
  });

  it('is changed by its reference leader, and no longer once somebody else is', async () => {
    await decided(secretariat, '2026-01-15', 'Temaet "Stille timer" udsættes.');
    const { id } = await themeCalled(secretariat, 'Stille timer');
    const [person] = await app.dataSource.query<{ id: string }[]>(
      `INSERT INTO person (name) VALUES ('Bo Lind') RETURNING id`,
    );
    const leader = await app.as('reference-leader');
    await app.dataSource.query(`UPDATE app_user SET person_id = $1 WHERE username = 'demo:reference-leader'`, [
      person?.id,
    ]);
    const role = { role: 'reference-leader', personId: person?.id, on: '2026-02-01', reason: 'Aftalt' };
    expect((await enter(secretariat, id, 'roles', { ...role, state: 'appointed' })).status).toBe(200);
    const theme = await getTheme(leader, id);
    expect(theme.body.may).toEqual({ edit: true });
    const path = `/api/v1/themes/${id}`;
    expect((await leader.patch(path, { problem: 'For mange møder' }, ifMatch(theme))).status).toBe(200);
    expect(
      (await leader.put(`${path}/checks/problem`, { met: true }, ifMatch(await getTheme(leader, id)))).status,
    ).toBe(200);
    await enter(secretariat, id, 'roles', { ...role, on: '2026-03-01', state: 'resigned' });
    expect((await leader.patch(path, { problem: 'x' }, ifMatch(await getTheme(leader, id)))).status).toBe(403);
  });

  it.each(['administrator', 'forum-secretary', 'reference-leader', 'reader'] as const)(
    'is read by %s, who changes no theme that is not his or hers',
    async (role) => {
      await decided(secretariat, '2026-01-15', 'Temaet "Stille timer" udsættes.');
      const { id } = await themeCalled(secretariat, 'Stille timer');
      const viewer = await app.as(role);
      const theme = await getTheme(viewer, id);
      expect(theme.body.may).toEqual({ edit: false });
      expect((await viewer.patch(`/api/v1/themes/${id}`, { problem: 'x' }, ifMatch(theme))).status).toBe(403);
      const ticked = await viewer.put(`/api/v1/themes/${id}/checks/problem`, { met: true }, ifMatch(theme));
      expect(ticked.status).toBe(403);
    },
  );
});
