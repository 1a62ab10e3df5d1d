import type {
  PeopleQuestionsReply,
  PeopleReply,
  PersonDetailReply,
  Problem,
  VacanciesReply,
} from '@netvaerksoverblik/contracts';
import { ifMatch, unique, type ApiClient } from '../support/api-client.js';
import { FixedClock } from '../support/fixed-clock.js';
import { record } from '../support/imports.js';
import { approvedNetworks, minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PATH = '/api/v1/people';

async function people(viewer: ApiClient, query = ''): Promise<PeopleReply> {
  const answer = await viewer.get<PeopleReply>(`${PATH}${query}`);
  if (answer.status !== 200) throw new Error(`people answered ${answer.status}: ${answer.text}`);
  return answer.body;
}

const namesOf = ({ items }: PeopleReply): string[] => items.map(({ name }) => name);

describe('people', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  let reader: ApiClient;

  beforeAll(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    reader = await app.as('reader');
    await record(secretariat, {
      date: '2026-01-15',
      items: [
        approvedNetworks(
          { title: 'Ågård i bevægelse', leader: 'Inge Vangsø' },
          { title: 'Zonefri trafik', leader: 'Åge Ørskov' },
          { title: 'Ældre på hjul', leader: 'Inge Vangsø' },
        ),
      ],
    });
    const closed = minutesText({ date: '2026-02-12', items: [{ title: 'x', closed: true, caseNumber: '26/4711' }] });
    await record(
      secretariat,
      closed.replace(
        '26/4711\n',
        `26/4711\n\nIndstilling\n\nKommunaldirektøren indstiller,\n\n1. at netværket "Nattevagten" godkendes.\n\nBeslutning\n\nLedelsesforum godkendte netværket "Nattevagten". Lukas Dølgaard er referenceleder for netværket.\n`,
      ),
    );
  });

  afterAll(() => app.close());

  it('are listed by name, with what each holds and the sentence behind it', async () => {
    const { items, total } = await people(reader);
    expect(items.map(({ name }) => name)).toEqual(['Inge Vangsø', 'Åge Ørskov']);
    expect(total).toBe(2);
    expect(items[0]?.roles.map(({ item }) => item.title)).toEqual(['Ældre på hjul', 'Ågård i bevægelse']);
    expect(items[0]?.roles[0]).toMatchObject({ role: 'reference-leader', state: 'appointed', since: '2026-01-15' });
    expect(items[0]?.roles[0]?.source?.quote).toContain('Inge Vangsø er referenceleder');
  });

  it('are found by part of a name, however it is cased', async () => {
    expect(namesOf(await people(reader, '?q=vangsø'))).toEqual(['Inge Vangsø']);
    expect(namesOf(await people(reader, '?q=ÅGE'))).toEqual(['Åge Ørskov']);
    expect(namesOf(await people(reader, '?q=%25'))).toEqual([]);
  });

  it('are found by the role that they hold', async () => {
    expect(namesOf(await people(reader, '?role=reference-leader'))).toEqual(['Inge Vangsø', 'Åge Ørskov']);
    expect(namesOf(await people(reader, '?role=network-leader'))).toEqual([]);
    expect(namesOf(await people(reader, '?role=reference-leader&asOf=2026-01-14'))).toEqual([]);
  });

  it('come a page at a time', async () => {
    const first = await people(reader, '?limit=1');
    const next = await people(reader, `?limit=1&cursor=${first.next ?? ''}`);
    expect([...namesOf(first), ...namesOf(next)]).toEqual(['Inge Vangsø', 'Åge Ørskov']);
    expect(next.next).toBeNull();
  });

  it('whom only a closed item names are known to its forum and the secretariat alone', async () => {
    expect(namesOf(await people(secretariat, '?q=Dølgaard'))).toEqual(['Lukas Dølgaard']);
    expect(namesOf(await people(await app.as('forum-secretary'), '?q=Dølgaard'))).toEqual(['Lukas Dølgaard']);
    for (const outsider of [reader, await app.as('administrator')]) {
      expect((await outsider.get(`${PATH}?q=D%C3%B8lgaard`)).text).not.toContain('Lukas');
      expect((await people(outsider)).total).toBe(2);
    }
  });

  it('carry the load of the networks that they lead and refer for', async () => {
    const { items } = await people(reader);
    expect(items.map(({ load }) => load)).toEqual([
      { led: 0, referenced: 2 },
      { led: 0, referenced: 1 },
    ]);
    // Nothing has been heard of them for more than a year: the networks are silent, and no load.
    const later = await people(reader, '?asOf=2027-06-01');
    expect(later.items[0]?.load).toEqual({ led: 0, referenced: 0 });
    expect(later.items[0]?.roles[0]?.item.silent).toBe(true);
  });
});

describe('a person', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  let reader: ApiClient;

  beforeAll(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    reader = await app.as('reader');
  });

  afterAll(() => app.close());

  it('is entered with a name, and found by everybody', async () => {
    const given = { name: '  Karen  Madsen ', profession: 'Sygeplejerske', email: 'karen@egelund.example' };
    const created = await secretariat.post<PersonDetailReply>(PATH, given);
    expect(created.status).toBe(201);
    expect(created.headers.get('etag')).toBe('"1"');
    expect(created.body).toMatchObject({ ...given, name: 'Karen Madsen', may: { edit: true }, roles: [], merges: [] });
    expect(created.body.spellings).toMatchObject([{ asWritten: 'Karen Madsen', attached: null, places: [] }]);

    const seen = await reader.get<PersonDetailReply>(`${PATH}/${created.body.id}`);
    expect(seen.body).toMatchObject({
      name: 'Karen Madsen',
      profession: 'Sygeplejerske',
      email: null,
      may: { edit: false },
    });
    expect(namesOf(await people(reader, '?q=karen'))).toEqual(['Karen Madsen']);
  });

  it('is not entered twice under one name, unless it is somebody else', async () => {
    const name = unique('Jens Hansen');
    await secretariat.post(PATH, { name });
    const again = await secretariat.post<Problem>(PATH, { name: name.toUpperCase() });
    expect([again.status, again.body.code]).toEqual([409, 'person.name-taken']);
    const other = await secretariat.post<PersonDetailReply>(PATH, { name, namesake: true });
    expect([other.status, other.body.spellings]).toEqual([201, []]);
    // Who shares a name can still be changed.
    const path = `${PATH}/${other.body.id}`;
    const changed = await secretariat.patch<PersonDetailReply>(path, { profession: 'Læge' }, ifMatch(other));
    expect(changed.body).toMatchObject({ name, profession: 'Læge', version: 2 });
  });

  it('is the one whom minutes then name', async () => {
    const name = 'Bodil Krage Lund';
    const { id } = (await secretariat.post<PersonDetailReply>(PATH, { name })).body;
    await record(secretariat, {
      date: '2026-01-15',
      items: [approvedNetworks({ title: 'Ensomme mænd', leader: name })],
    });
    expect((await secretariat.get<PersonDetailReply>(`${PATH}/${id}`)).body.roles).toMatchObject([
      { item: { title: 'Ensomme mænd' }, role: 'reference-leader' },
    ]);
  });

  it('gets another name, and is still known by the old one', async () => {
    const created = await secretariat.post<PersonDetailReply>(PATH, { name: 'Mia Aagaard Friis' });
    const path = `${PATH}/${created.body.id}`;
    const changed = await secretariat.patch<PersonDetailReply>(path, { name: 'Mia Holst' }, ifMatch(created));
    expect(changed.body.name).toBe('Mia Holst');
    expect(changed.body.spellings.map(({ asWritten }) => asWritten)).toEqual(['Mia Holst', 'Mia Aagaard Friis']);
    expect(namesOf(await people(reader, '?q=aagaard'))).toEqual(['Mia Holst']);
    const stale = await secretariat.patch<Problem>(path, { name: 'Mia Lund' }, ifMatch(created));
    expect([stale.status, stale.body.versions?.current]).toEqual([412, expect.objectContaining({ name: 'Mia Holst' })]);
  });

  it.each([
    [{ name: '   ' }, 400],
    [{ name: 'x'.repeat(201) }, 400],
    [{ name: 'Ole Dam', email: 'ikke en adresse' }, 400],
    [{ name: 'Ole Dam', unknown: 1 }, 400],
  ])('is not entered with %j', async (body, status) => {
    expect((await secretariat.post(PATH, body)).status).toBe(status);
  });

  it('is entered and changed by the secretariat and the administrator alone', async () => {
    const { id } = (await secretariat.post<PersonDetailReply>(PATH, { name: unique('Per Dam') })).body;
    for (const role of ['reader', 'employee', 'forum-approver', 'line-manager'] as const) {
      const viewer = await app.as(role);
      expect((await viewer.post(PATH, { name: unique('x') })).status).toBe(403);
      expect((await viewer.patch(`${PATH}/${id}`, { name: 'x' }, { headers: { 'if-match': '"1"' } })).status).toBe(403);
      expect((await viewer.get(`${PATH}/questions`)).status).toBe(403);
    }
    expect((await app.nobody.get(PATH)).status).toBe(401);
  });
});

describe('a vacancy', () => {
  it('is a leader role of a network at work that nobody fills, with who would like to', async () => {
    const app = await startTestApp({ clock: new FixedClock('2026-06-17T08:00:00Z') });
    const secretariat = await app.as('secretariat');
    await record(secretariat, {
      date: '2026-03-12',
      items: [
        {
          title: 'Læringsnetværk',
          caseNumber: '26/1204',
          recommends: ['at der træffes beslutning om, hvorvidt læringsnetværket "Fælles sprog" skal igangsættes.'],
          decides: [
            'Ledelsesforum besluttede, at læringsnetværket "Fælles sprog" igangsættes. Bodil Krage er referenceleder for netværket. ' +
              'Maja Friis vil gerne træde til som netværksleder.',
          ],
        },
      ],
    });
    const { body } = await secretariat.get<VacanciesReply>(`${PATH}/vacancies`);
    const earlier = await secretariat.get<VacanciesReply>(`${PATH}/vacancies?asOf=2026-03-11`);
    await app.close();

    expect(body.items).toMatchObject([
      { item: { title: 'Fælles sprog', status: 'staffing' }, role: 'network-leader', since: '2026-03-12' },
    ]);
    expect(body.items[0]?.candidates.map(({ person }) => person?.name)).toEqual(['Maja Friis']);
    expect(body.counts).toEqual({ networks: 1, filled: 1, referenceLeaders: 1, networkLeaders: 0, candidates: 1 });
    expect(earlier.body.items).toEqual([]);
  });
});

describe('what only a person can answer', () => {
  it('is whose a name is, and whether two whose names are alike are one', async () => {
    const app = await startTestApp();
    const secretariat = await app.as('secretariat');
    await record(secretariat, {
      date: '2026-01-15',
      items: [
        approvedNetworks(
          { title: 'Ågård i bevægelse', leader: 'Hanne Vestermark' },
          { title: 'Zonefri trafik', leader: 'Hanne Westermark' },
          { title: 'Ældre på hjul', leader: 'Birger' },
        ),
      ],
    });
    const ask = async () => (await secretariat.get<PeopleQuestionsReply>(`${PATH}/questions`)).body;
    const { names, alike } = await ask();
    expect(names).toMatchObject([{ asWritten: 'Birger', alone: true, item: { title: 'Ældre på hjul' } }]);
    expect(names[0]?.places[0]?.quote).toContain('Birger er referenceleder');
    expect(alike.map((pair) => pair.people.map(({ name }) => name).toSorted())).toEqual([
      ['Hanne Vestermark', 'Hanne Westermark'],
    ]);
    const [one, other] = alike[0]?.people ?? [];
    expect((await secretariat.post(`${PATH}/${one?.id ?? ''}/distinct`, { other: other?.id })).status).toBe(204);
    expect((await ask()).alike).toEqual([]);
    await app.close();
  });
});
