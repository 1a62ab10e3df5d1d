import type {
  PeopleReply,
  PersonDetailReply,
  PersonReply,
  PortfolioItemDetailReply,
  PortfolioReply,
  Problem,
} from '@netvaerksoverblik/contracts';
import fc from 'fast-check';
import type { ApiClient } from '../support/api-client.js';
import { followUps, PROMISES } from '../support/follow-ups.js';
import { itemCalled, portfolio, record } from '../support/imports.js';
import { approvedNetworks } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PATH = '/api/v1/people';
const NAMES = ['Hanne Vestermark', 'Hanne Westermark', 'Hans Vestermark', 'Birger Holm'];

let app: TestApp;
let secretariat: ApiClient;

beforeEach(async () => {
  app = await startTestApp();
  secretariat = await app.as('secretariat');
  await record(secretariat, {
    date: '2026-01-15',
    items: [
      approvedNetworks(...NAMES.map((leader, index) => ({ title: `Netværk ${'ABCD'.charAt(index)}`, leader }))),
      {
        title: 'Tilbage i skole',
        caseNumber: '26/1204',
        recommends: ['at der træffes beslutning om, hvorvidt læringsnetværket "Fælles sprog" skal igangsættes.'],
        decides: [
          'Ledelsesforum besluttede, at læringsnetværket "Fælles sprog" igangsættes. Birger er referenceleder for netværket.',
        ],
      },
    ],
  });
});

afterEach(() => app.close());

async function everybody(viewer: ApiClient = secretariat): Promise<PersonReply[]> {
  return (await viewer.get<PeopleReply>(`${PATH}?limit=200`)).body.items;
}

async function idOf(name: string): Promise<string> {
  const found = (await everybody()).find((person) => person.name === name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found.id;
}

const merge = (from: string, into: string, reason = 'Det er den samme') =>
  secretariat.post<PersonDetailReply>(`${PATH}/${from}/merge`, { into, reason });

const mergeIn = ({ merges }: PersonDetailReply): string => merges[0]?.id ?? '';

const attachedIn = ({ spellings }: PersonDetailReply) => spellings.find(({ attached }) => attached !== null);

const at = (ids: readonly string[], index: number): string => ids[index] ?? '';

const part = (mergeId: string) =>
  secretariat.post<PersonDetailReply>(`${PATH}/merges/${mergeId}/undo`, { reason: 'Det var to' });

const person = async (id: string, viewer = secretariat) => (await viewer.get<PersonDetailReply>(`${PATH}/${id}`)).body;

/** Everything that says who holds what. */
async function shown(): Promise<unknown> {
  const paths = ['/api/v1/portfolio?limit=200', '/api/v1/portfolio?limit=200&asOf=2026-02-01'];
  const pages = await Promise.all(paths.map(async (path) => (await secretariat.get<PortfolioReply>(path)).body.items));
  const items = await Promise.all(
    (pages[0] ?? []).map(async ({ id }) => {
      const { body } = await secretariat.get<PortfolioItemDetailReply>(`/api/v1/portfolio/${id}`);
      return [body.holders, body.allHolders, body.events.map(({ holder }) => holder)];
    }),
  );
  return JSON.parse(JSON.stringify([pages, items, await everybody()]));
}

const holdersOf = async (title: string): Promise<(string | null | undefined)[]> =>
  (await itemCalled(secretariat, title))?.holders.map((holder) => holder.person?.name ?? holder.party) ?? [];

describe('a merge', () => {
  it('shows both as one, with the networks of both, while every source keeps its spelling', async () => {
    const [from, into] = [await idOf('Hanne Westermark'), await idOf('Hanne Vestermark')];
    const { status, body } = await merge(from, into);

    expect(status).toBe(201);
    expect(body.roles.map(({ item }) => item.title)).toEqual(['Netværk A', 'Netværk B']);
    expect(body.load.referenced).toBe(2);
    expect(await holdersOf('Netværk B')).toEqual(['Hanne Vestermark']);
    expect(body.spellings.map(({ asWritten, of }) => [asWritten, of?.name ?? null])).toEqual([
      ['Hanne Vestermark', null],
      ['Hanne Westermark', 'Hanne Westermark'],
    ]);
    expect(body.spellings[1]?.places[0]?.quote).toContain('Hanne Westermark er referenceleder');
    expect((await everybody()).map(({ name }) => name)).not.toContain('Hanne Westermark');
    expect((await person(from)).mergedInto).toMatchObject({ id: into });
  });

  it('rewrites no event', async () => {
    const events = 'SELECT * FROM event ORDER BY id';
    const before = await app.dataSource.query<unknown[]>(events);
    const { body } = await merge(await idOf('Hanne Westermark'), await idOf('Hanne Vestermark'));
    await part(mergeIn(body));
    expect(await app.dataSource.query(events)).toEqual(before);
  });

  it('is shown and taken back: what was shown stands again', async () => {
    const before = await shown();
    const [from, into] = [await idOf('Hanne Westermark'), await idOf('Hanne Vestermark')];
    const { body } = await merge(from, into, 'Samme person, to stavemåder');
    expect(body.merges).toMatchObject([{ reason: 'Samme person, to stavemåder', undone: null }]);
    const parted = await part(mergeIn(body));

    expect(parted.body).toMatchObject({ id: from, mergedInto: null, name: 'Hanne Westermark' });
    expect(await shown()).toEqual(before);
    expect((await part(mergeIn(body))).status).toBe(409);
  });

  it('of two into a third, and of one that others were merged into, ends at the last', async () => {
    const [a, b, c] = [await idOf('Hanne Westermark'), await idOf('Hanne Vestermark'), await idOf('Hans Vestermark')];
    await merge(a, b);
    const second = await merge(b, c);
    expect(second.body.roles.map(({ item }) => item.title)).toEqual(['Netværk A', 'Netværk B', 'Netværk C']);
    expect((await person(a)).mergedInto?.id).toBe(c);
    // The first is taken back while the second stands.
    const [first] = (await person(a)).merges;
    await part(first?.id ?? '');
    expect(await holdersOf('Netværk B')).toEqual(['Hanne Westermark']);
    expect(await holdersOf('Netværk A')).toEqual(['Hans Vestermark']);
  });

  it('goes round in no circle: who is part of somebody is merged no further', async () => {
    const [a, b] = [await idOf('Hanne Westermark'), await idOf('Hanne Vestermark')];
    await merge(a, b);
    for (const [from, into, code] of [
      [b, a, 'person.merged'],
      [a, b, 'person.merged'],
      [b, b, 'person.same'],
    ] as const) {
      const answer = await secretariat.post<Problem>(`${PATH}/${from}/merge`, { into, reason: 'igen' });
      expect([answer.status, answer.body.code]).toEqual([409, code]);
    }
  });

  it('is not made twice where it is sent twice, nor both ways at once', async () => {
    const [a, b] = [await idOf('Hanne Westermark'), await idOf('Hanne Vestermark')];
    const key = { headers: { 'idempotency-key': 'samme-person-1' } };
    const body = { into: b, reason: 'samme' };
    const twice = await Promise.all([1, 2].map(() => secretariat.post(`${PATH}/${a}/merge`, body, key)));
    expect(twice.map(({ status }) => status)).toEqual([201, 201]);
    expect((await person(b)).merges).toHaveLength(1);

    const [c, d] = [await idOf('Hans Vestermark'), await idOf('Birger Holm')];
    const race = await Promise.all([merge(c, d), merge(d, c)]);
    expect(race.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  it('takes in nobody who has been erased', async () => {
    const [a, b] = [await idOf('Hanne Westermark'), await idOf('Hanne Vestermark')];
    await app.dataSource.query(`UPDATE person SET erased_at = now(), name = 'Slettet person' WHERE id = $1`, [b]);
    const answer = await secretariat.post<Problem>(`${PATH}/${a}/merge`, { into: b, reason: 'samme' });
    expect([answer.status, answer.body.code]).toEqual([409, 'person.erased']);
  });

  it('shows later minutes under the one who both are, and gives them back where it is taken back', async () => {
    const [from, into] = [await idOf('Hanne Westermark'), await idOf('Hanne Vestermark')];
    const { body } = await merge(from, into);
    await record(secretariat, {
      date: '2026-04-16',
      items: [approvedNetworks({ title: 'Zonefri trafik', leader: 'Hanne Westermark' })],
    });
    expect(await holdersOf('Zonefri trafik')).toEqual(['Hanne Vestermark']);
    await part(mergeIn(body));
    expect(await holdersOf('Zonefri trafik')).toEqual(['Hanne Westermark']);
  });

  it('shows what was promised by one of the two under the one who both are', async () => {
    await record(secretariat, PROMISES);
    const named = async (name: string) => (await secretariat.post<PersonDetailReply>(PATH, { name })).body.id;
    const { body } = await merge(await named('Inge Vangsø'), await named('Inge Vang Lund'));
    const owners = async () => (await followUps(secretariat)).items.map(({ owner }) => owner?.name);
    expect(await owners()).toContain('Inge Vang Lund');
    await part(mergeIn(body));
    expect(await owners()).toContain('Inge Vangsø');
  });

  it('outlives the undoing of the import that named one of the two', async () => {
    const given = await record(secretariat, {
      date: '2026-04-16',
      items: [approvedNetworks({ title: 'Zonefri trafik', leader: 'Hanna Vestermark' })],
    });
    const [from, into] = [await idOf('Hanna Vestermark'), await idOf('Hanne Vestermark')];
    await merge(from, into);
    const imports = await secretariat.get<{ items: { id: string; date: string }[] }>('/api/v1/imports');
    const [latest] = imports.body.items;
    const undone = await secretariat.post(`/api/v1/imports/${latest?.id ?? ''}/undo`, { reason: 'forkert fil' });

    expect(given.meeting).toBeDefined();
    expect(undone.status).toBe(200);
    expect((await person(into)).roles.map(({ item }) => item.title)).toEqual(['Netværk A']);
    const [merged] = (await person(into)).merges;
    expect((await part(merged?.id ?? '')).body).toMatchObject({ id: from, mergedInto: null, roles: [] });
  });

  it('is the secretariat’s and the administrator’s act', async () => {
    const [from, into] = [await idOf('Hanne Westermark'), await idOf('Hanne Vestermark')];
    for (const role of ['reader', 'forum-secretary', 'forum-member', 'employee'] as const) {
      const answer = await (await app.as(role)).post(`${PATH}/${from}/merge`, { into, reason: 'x' });
      expect(answer.status).toBe(403);
    }
    expect((await (await app.as('administrator')).post(`${PATH}/${from}/merge`, { into, reason: 'x' })).status).toBe(
      201,
    );
  });

  it('is not known of before it was made', async () => {
    const [{ at: made } = { at: '' }] = await app.dataSource.query<{ at: string }[]>(
      `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at`,
    );
    await merge(await idOf('Hanne Westermark'), await idOf('Hanne Vestermark'));
    const then = await itemCalled(secretariat, 'Netværk B', `?knownAt=${made}`);
    const item = await secretariat.get<PortfolioItemDetailReply>(`/api/v1/portfolio/${then?.id}?knownAt=${made}`);
    for (const holders of [then?.holders, item.body.holders]) {
      expect(holders?.map(({ person: holder }) => holder?.name)).toEqual(['Hanne Westermark']);
    }
  });
});

describe('a name as written', () => {
  it('alone is nobody’s, and becomes nobody’s everywhere at once', async () => {
    expect(await holdersOf('Fælles sprog')).toEqual(['Birger']);
    const body = { asWritten: 'Birger', reason: 'ham' };
    const refused = await secretariat.post<Problem>(`${PATH}/${await idOf('Birger Holm')}/names`, body);
    expect([refused.status, refused.body.code]).toEqual([422, 'person.first-name-alone']);
  });

  it('alone is a person’s within the item where a person says so, until that is taken back', async () => {
    const [id, before] = [await idOf('Birger Holm'), await shown()];
    const item = await itemCalled(secretariat, 'Fælles sprog');
    const body = { asWritten: 'birger', itemId: item?.id, reason: 'Kun én Birger i sagen' };
    const attached = await secretariat.post<PersonDetailReply>(`${PATH}/${id}/names`, body);
    const act = attachedIn(attached.body);

    expect(await holdersOf('Fælles sprog')).toEqual(['Birger Holm']);
    expect(act).toMatchObject({ asWritten: 'birger', attached: { item: { title: 'Fælles sprog' } } });
    expect(act?.places).toMatchObject([{ quote: expect.stringContaining('Birger er referenceleder') as string }]);
    const again = await secretariat.post<Problem>(`${PATH}/${id}/names`, body);
    expect([again.status, again.body.code]).toEqual([409, 'person.name-taken']);
    await secretariat.post(`${PATH}/names/${act?.attached?.id}/undo`, { reason: 'en anden Birger' });
    expect(await shown()).toEqual(before);
  });

  it('in full belongs to the person in all minutes, also in those that come', async () => {
    const id = await idOf('Birger Holm');
    await record(secretariat, {
      date: '2026-02-12',
      items: [approvedNetworks({ title: 'Zonefri trafik', leader: 'Direktøren for Børn' })],
    });
    expect(await holdersOf('Zonefri trafik')).toEqual(['Direktøren for Børn']);
    const body = { asWritten: 'Direktøren for Børn', reason: 'Det er ham' };
    expect((await secretariat.post(`${PATH}/${id}/names`, body)).status).toBe(201);
    expect(await holdersOf('Zonefri trafik')).toEqual(['Birger Holm']);
    await record(secretariat, {
      date: '2026-03-12',
      items: [approvedNetworks({ title: 'Ensomme mænd', leader: 'DIREKTØREN for Børn' })],
    });
    expect(await holdersOf('Ensomme mænd')).toEqual(['Birger Holm']);
    expect((await person(id)).load.referenced).toBe(3);
  });

  it('that is a known person’s is attached to no other', async () => {
    const id = await idOf('Birger Holm');
    const body = { asWritten: 'HANNE VESTERMARK', reason: 'nej' };
    expect((await secretariat.post<Problem>(`${PATH}/${id}/names`, body)).body.code).toBe('person.name-taken');
  });
});

type Step = { act: 'merge'; from: number; into: number } | { act: 'part'; which: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constant('merge' as const), from: fc.nat(3), into: fc.nat(3) }),
  fc.record({ act: fc.constant('part' as const), which: fc.nat(5) }),
);

it('whatever is merged and parted, what is shown is what a recount of the merges that stand says', async () => {
  const ids = await Promise.all(NAMES.map(idOf));
  const untouched = await shown();
  const run = async (steps: Step[]) => {
    const standing: { id: string; from: number; into: number }[] = [];
    const shownAs = (index: number): number => {
      const found = standing.find(({ from }) => from === index);
      return found === undefined ? index : shownAs(found.into);
    };
    for (const given of steps) {
      if (given.act === 'merge') {
        const isFree = given.from !== given.into && [given.from, given.into].every((index) => shownAs(index) === index);
        const answer = await merge(at(ids, given.from), at(ids, given.into));
        expect(answer.status).toBe(isFree ? 201 : 409);
        if (isFree) standing.push({ id: mergeIn(answer.body), from: given.from, into: given.into });
      } else {
        for (const parted of standing.splice(given.which, 1)) expect((await part(parted.id)).status).toBe(200);
      }
    }
    const { items } = await portfolio(secretariat, '?limit=200');
    for (const [index, letter] of [...'ABCD'].entries()) {
      const item = items.find(({ title }) => title === `Netværk ${letter}`);
      expect(item?.holders.map(({ person: holder }) => holder?.id)).toEqual([ids[shownAs(index)]]);
    }
    const roots = NAMES.filter((_, index) => shownAs(index) === index).toSorted();
    expect((await everybody()).map(({ name }) => name).toSorted()).toEqual(roots);
    for (const { id } of standing.toReversed()) await part(id);
    expect(await shown()).toEqual(untouched);
  };
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), run), { numRuns: 12 });
}, 120_000);
