import type { PeopleReply } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
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
