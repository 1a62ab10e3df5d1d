import { randomUUID } from 'node:crypto';
import type { EvidenceCandidatesReply, FollowUpDetailReply, Problem } from '@netvaerksoverblik/contracts';
import type { AccessRole } from '@netvaerksoverblik/domain';
import type { Answer, ApiClient } from '../support/api-client.js';
import { FixedClock } from '../support/fixed-clock.js';
import {
  bePerson,
  followUpOf,
  followUps,
  PROMISES,
  readFollowUp,
  recordedOn,
  writeFollowUp,
} from '../support/follow-ups.js';
import { record } from '../support/imports.js';
import { minutesText, type MinutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const DAY = 24 * 60 * 60_000;
const LINK = { type: 'link', address: 'https://egelund.example/plan', note: 'Planen' };
const problemOf = ({ body }: Answer<unknown>): Problem => body as Problem;

const LATER: MinutesText = {
  date: '2026-06-11',
  items: [{ title: 'Orientering', decides: ['Ledelsesforum tog planen for netværket til efterretning.'] }],
};

describe('what becomes of a follow-up', () => {
  let app: TestApp;
  let clock: FixedClock;
  let secretariat: ApiClient;
  let id: string;

  beforeEach(async () => {
    clock = new FixedClock('2026-07-10T10:00:00Z');
    app = await startTestApp({ clock });
    secretariat = await app.as('secretariat');
    await record(secretariat, PROMISES);
    await recordedOn(app, '2026-04-17');
    ({ id } = await followUpOf(secretariat, 'Inge'));
  });

  afterEach(() => app.close());

  const keep = (evidence: object, on?: string, viewer = secretariat) =>
    writeFollowUp(viewer, id, 'kept', { evidence, ...(on === undefined ? {} : { on }) });

  it('is shown with what shows it, who said so, and since when, on the days from then on', async () => {
    const { status, body } = await keep(LINK, '2026-06-15');
    expect([status, body.state, body.window]).toEqual([200, 'kept', 'closed']);
    expect(body.step).toMatchObject({ on: '2026-06-15', by: 'Sekretariat (eksempel)', evidence: LINK });
    const { items, keptThisYear } = await followUps(secretariat, '?state=kept');
    expect([items.map((one) => one.id), keptThisYear]).toEqual([[id], 1]);
    expect((await followUpOf(secretariat, 'Inge', '?asOf=2026-06-14')).state).toBe('overdue');
    expect((await followUpOf(secretariat, 'Inge', '?asOf=2026-06-15&window=closed')).state).toBe('kept');
    expect((await followUpOf(secretariat, 'Inge', '?knownAt=2026-07-10T09:59:00Z')).state).toBe('overdue');
  });

  it('is kept by a sentence of later minutes, which leads to its place', async () => {
    await record(secretariat, LATER);
    const path = `/api/v1/follow-ups/${id}/evidence`;
    const { body } = await secretariat.get<EvidenceCandidatesReply>(path);
    expect(body.items[0]?.source.quote).toContain('planen for netværket');
    expect((await secretariat.get<EvidenceCandidatesReply>(`${path}?q=badeland`)).body.items).toEqual([]);
    const kept = await keep({ type: 'passage', passage: body.items[0]?.passage });
    expect(kept.body.step?.evidence).toMatchObject({ type: 'passage', source: { date: '2026-06-11', item: 1 } });
  });

  it('is kept by a person’s word with a note', async () => {
    const person = await bePerson(app, 'employee', 'Bodil Krage', 'bodil krage');
    const { body } = await keep({ type: 'word', person, note: 'Planen ligger klar' });
    expect(body.step?.evidence).toEqual({ type: 'word', person: 'Bodil Krage', note: 'Planen ligger klar' });
  });

  it.each([
    [{ type: 'word', note: ' ' }, 409, 'step.refused'],
    [{ type: 'passage' }, 409, 'step.refused'],
    [{ type: 'passage', passage: randomUUID() }, 400, 'request.invalid'],
    [{ type: 'link', address: 'http://egelund.example/plan' }, 400, 'request.invalid'],
    [{ type: 'link', address: 'javascript:alert(1)' }, 400, 'request.invalid'],
    [{ type: 'link', address: 'https://egelund.example', passage: randomUUID() }, 400, 'request.invalid'],
    [{ type: 'rumour', note: 'x' }, 400, 'request.invalid'],
  ])('is not kept by %j', async (evidence, status, code) => {
    const answer = await keep(evidence);
    expect([answer.status, problemOf(answer).code]).toEqual([status, code]);
    expect((await readFollowUp(secretariat, id)).body).toMatchObject({ state: 'overdue', steps: [] });
  });

  it('happens neither before it was promised nor after today', async () => {
    for (const on of ['2026-04-15', '2026-07-11']) expect((await keep(LINK, on)).status).toBe(400);
    expect((await keep(LINK, '2026-04-16')).status).toBe(200);
  });

  it('is dropped for a reason, opened again for another, and both stay to be read', async () => {
    expect(problemOf(await writeFollowUp(secretariat, id, 'dropped', { reason: ' ' })).params['codes']).toEqual([
      'reason-missing',
    ]);
    const dropped = await writeFollowUp(secretariat, id, 'dropped', { reason: 'Netværket er stoppet' });
    expect([dropped.body.state, dropped.body.step?.reason]).toEqual(['dropped', 'Netværket er stoppet']);
    clock.pass(2 * DAY);
    secretariat = await app.as('secretariat');
    const reopened = await writeFollowUp(secretariat, id, 'reopened', { reason: 'Det var det ikke' });
    expect(reopened.body.steps.map(({ state, on }) => [state, on])).toEqual([
      ['dropped', '2026-07-10'],
      ['open', '2026-07-12'],
    ]);
    expect(reopened.body.state).toBe('overdue');
    expect((await followUps(secretariat, '?asOf=2026-07-11&state=dropped')).total).toBe(1);
  });

  it('follows the steps there are: what is closed is not closed again, what is open not opened', async () => {
    const reopened = await writeFollowUp(secretariat, id, 'reopened', { reason: 'x' });
    expect([reopened.status, problemOf(reopened).params['codes']]).toEqual([409, ['not-a-step']]);
    expect(problemOf(reopened).title).toContain('Mulige skridt: Holdt, Bortfaldet.');
    await keep(LINK);
    expect((await writeFollowUp(secretariat, id, 'dropped', { reason: 'x' })).status).toBe(409);
    expect((await keep(LINK)).status).toBe(409);
  });

  it('is written by one of two, and the other is shown both versions', async () => {
    const tag = (await readFollowUp(secretariat, id)).headers.get('etag') ?? '';
    const answers = await Promise.all([
      writeFollowUp(secretariat, id, 'kept', { evidence: LINK }, tag),
      writeFollowUp(secretariat, id, 'dropped', { reason: 'Ikke længere aktuelt' }, tag),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const late = answers.find(({ status }) => status === 412);
    expect(problemOf(late as Answer).versions?.current).toMatchObject({ id, steps: [expect.anything()] });
  });

  it('is written once where the answer was lost and it is sent again under the same key', async () => {
    const tag = (await readFollowUp(secretariat, id)).headers.get('etag') ?? '';
    const headers = { 'if-match': tag, 'idempotency-key': randomUUID() };
    const send = () =>
      secretariat.post<FollowUpDetailReply>(`/api/v1/follow-ups/${id}/kept`, { evidence: LINK }, { headers });
    expect([(await send()).status, (await send()).status]).toEqual([200, 200]);
    expect((await readFollowUp(secretariat, id)).body.steps).toHaveLength(1);
  });

  it('is said by the secretariat, the secretary of its forum and its owner, and dropped by the first two', async () => {
    await bePerson(app, 'employee', 'Inge Vangsø', 'inge vangsø');
    const tried = async (role: AccessRole) => {
      const viewer = await app.as(role);
      return (await writeFollowUp(viewer, id, 'dropped', { reason: ' ' })).status;
    };
    expect(await Promise.all((['employee', 'reader', 'forum-member'] as const).map(tried))).toEqual([403, 403, 403]);
    expect(await Promise.all((['secretariat', 'forum-secretary'] as const).map(tried))).toEqual([409, 409]);
    expect((await keep(LINK, undefined, await app.as('reader'))).status).toBe(403);
    expect((await keep(LINK, undefined, await app.as('employee'))).status).toBe(200);
  });
});

describe('a follow-up of an import that is undone', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });

  afterEach(() => app.close());

  const importOf = async (minutes: MinutesText | string): Promise<string> => {
    await record(secretariat, minutes);
    const rows = await app.dataSource.query<{ id: string }[]>(`SELECT id FROM import ORDER BY created_at DESC LIMIT 1`);
    return rows[0]?.id ?? '';
  };
  const undo = async (id: string): Promise<void> => {
    expect((await secretariat.post(`/api/v1/imports/${id}/undo`, { reason: 'Forkert udgave' })).status).toBe(200);
  };
  const touch = async (id: string): Promise<void> => {
    await writeFollowUp(secretariat, id, null, { owner: { words: 'Skolerne' }, remarks: 'Talt med dem' });
    await writeFollowUp(secretariat, id, 'kept', { evidence: LINK });
  };
  const TOUCHED = { state: 'kept', owner: { name: 'Skolerne' }, remarks: 'Talt med dem', step: { evidence: LINK } };

  it('is gone, and comes back with what people made of it when the minutes are imported anew', async () => {
    const first = await importOf(PROMISES);
    const { id } = await followUpOf(secretariat, 'Inge');
    await touch(id);
    const known = new Date().toISOString();
    await undo(first);
    expect((await readFollowUp(secretariat, id)).status).toBe(404);
    expect((await followUps(secretariat, '?state=kept')).total).toBe(0);
    expect((await followUps(secretariat, `?state=kept&knownAt=${known}`)).total).toBe(1);
    const between = new Date().toISOString();
    await importOf(PROMISES);
    expect((await readFollowUp(secretariat, id)).body).toMatchObject(TOUCHED);
    expect((await followUps(secretariat, `?state=kept&knownAt=${between}`)).total).toBe(0);
    expect((await followUps(secretariat, '?state=open,overdue,unknown,kept')).total).toBe(3);
  });

  it('stays as people made it where another document of the meeting tells it too', async () => {
    const first = await importOf(PROMISES);
    const second = await importOf(minutesText(PROMISES).replace('Mødelokale Egen', 'Mødelokale Birken'));
    const { id } = await followUpOf(secretariat, 'Inge');
    await touch(id);
    await undo(first);
    const { body } = await readFollowUp(secretariat, id);
    expect(body).toMatchObject(TOUCHED);
    const meetings = await secretariat.get<{ items: { id: string }[] }>('/api/v1/meetings');
    expect(body.agendaItem?.meeting).toBe(meetings.body.items[0]?.id);
    await undo(second);
    expect((await readFollowUp(secretariat, id)).status).toBe(404);
  });

  it('comes back as the minutes tell it where nobody had touched it', async () => {
    const first = await importOf(PROMISES);
    const plain = async () =>
      (await followUps(secretariat)).items.map(({ text, due, state, owner }) => [text, due, state, owner]);
    const before = await plain();
    await undo(first);
    await importOf(PROMISES);
    expect(await plain()).toEqual(before);
  });

  it('is open again where its evidence was in the import that is undone', async () => {
    await importOf(PROMISES);
    const later = await importOf(LATER);
    const { id } = await followUpOf(secretariat, 'Inge');
    const { body } = await secretariat.get<EvidenceCandidatesReply>(`/api/v1/follow-ups/${id}/evidence`);
    const evidence = { type: 'passage', passage: body.items[0]?.passage };
    expect((await writeFollowUp(secretariat, id, 'kept', { evidence })).body.state).toBe('kept');
    await undo(later);
    const after = (await readFollowUp(secretariat, id)).body;
    expect([after.state === 'kept', after.steps]).toEqual([false, []]);
  });

  it('entered by hand stays, and hangs on its agenda item again when that is told again', async () => {
    const first = await importOf(PROMISES);
    const agendaItem = (await followUpOf(secretariat, 'HR')).agendaItem?.id;
    const wish = { agendaItem, text: 'Skrive til skolerne', reason: 'Glemt i referatet' };
    const { body } = await secretariat.post<FollowUpDetailReply>('/api/v1/follow-ups', wish);
    await undo(first);
    expect((await readFollowUp(secretariat, body.id)).body).toMatchObject({ state: 'open', agendaItem: null });
    await importOf(PROMISES);
    const again = (await readFollowUp(secretariat, body.id)).body.agendaItem;
    expect(again).toMatchObject({ number: 2 });
    expect((await secretariat.get(`/api/v1/meetings/${again?.meeting}`)).text).toContain('Skrive til skolerne');
  });
});

describe('a follow-up of a closed item', () => {
  it('is there for the members of its forum and the secretariat alone, and so is what a closed item shows', async () => {
    const app = await startTestApp();
    const secretariat = await app.as('secretariat');
    await record(secretariat, PROMISES);
    const closed = minutesText({ date: '2026-05-07', items: [{ title: 'x', closed: true, caseNumber: '26/4711' }] });
    await record(
      secretariat,
      closed.replace(
        '26/4711\n',
        '26/4711\n\nBeslutning\n\nBodil Krage laver en kanarieplan senest den 1. juni 2026.\n',
      ),
    );
    const [reader, member] = [await app.as('reader'), await app.as('forum-member')];
    const hidden = await followUpOf(member, 'Bodil Krage laver en kanarieplan');
    expect((await followUps(secretariat, '?q=kanarie')).total).toBe(1);
    expect((await readFollowUp(reader, hidden.id)).status).toBe(404);
    for (const path of ['', '?q=kanarie', '?state=open,unknown,overdue', '?knownAt=2099-01-01T00:00:00Z']) {
      expect((await reader.get(`/api/v1/follow-ups${path}`)).text).not.toContain('kanarie');
    }
    const { id } = await followUpOf(secretariat, 'Inge');
    const shown = async (viewer: ApiClient) => {
      const { headers, body } = await readFollowUp(viewer, id);
      return [headers.get('etag'), body.state, body.steps.length];
    };
    const before = await shown(reader);
    const { body } = await secretariat.get<EvidenceCandidatesReply>(`/api/v1/follow-ups/${id}/evidence?q=kanarie`);
    expect((await reader.get(`/api/v1/follow-ups/${id}/evidence?q=kanarie`)).text).not.toContain('kanarie');
    const evidence = { type: 'passage', passage: body.items[0]?.passage };
    expect((await writeFollowUp(secretariat, id, 'kept', { evidence })).status).toBe(200);
    expect(await shown(reader)).toEqual(before);
    expect((await shown(member))[1]).toBe('kept');
    await app.close();
  });
});
