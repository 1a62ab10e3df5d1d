import type {
  DepartmentReply,
  DepartmentsReply,
  PeopleReply,
  PersonDetailReply,
  Problem,
} from '@netvaerksoverblik/contracts';
import { ifMatch, unique, type ApiClient, type CallOptions } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PATH = '/api/v1/departments';
const PEOPLE = '/api/v1/people';

let app: TestApp;
let secretariat: ApiClient;
let reader: ApiClient;

beforeAll(async () => {
  app = await startTestApp();
  secretariat = await app.as('secretariat');
  reader = await app.as('reader');
});

afterAll(() => app.close());

const aDepartment = async (name = unique('Skole')) => secretariat.post<DepartmentReply>(PATH, { name });
const aPerson = async (name = unique('Åse Lind')) => (await secretariat.post<PersonDetailReply>(PEOPLE, { name })).body;
const tag = (version: number): CallOptions => ({ headers: { 'if-match': `"${version}"` } });

async function working(from: string, to: string | null = null) {
  const [department, person] = [(await aDepartment()).body, await aPerson()];
  const path = `${PEOPLE}/${person.id}/memberships`;
  const body = { departmentId: department.id, title: 'Lærer', level: 5, from, to };
  const answer = await secretariat.post<PersonDetailReply>(path, body);
  return { department, person, path, answer, membership: answer.body.memberships[0] };
}

describe('departments', () => {
  it('are entered once under a name, however it is cased', async () => {
    const name = unique('Ældre & Sundhed');
    const first = await aDepartment(name);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ name, closedOn: null, people: 0, items: 0, version: 1 });
    const second = await secretariat.post<Problem>(PATH, { name: name.toUpperCase().replace('&', 'OG') });
    expect([second.status, second.body.code]).toEqual([409, 'conflict.duplicate']);
    const { body } = await reader.get<DepartmentsReply>(PATH);
    expect(body.items.filter((one) => one.name === name)).toHaveLength(1);
    expect(body.may.edit).toBe(false);
  });

  it('are created once where the same is sent twice', async () => {
    const [body, key] = [
      { name: unique('Kultur') },
      { headers: { 'idempotency-key': unique('kultur').replace(' ', '-') } },
    ];
    const [one, two] = [
      await secretariat.post<DepartmentReply>(PATH, body, key),
      await secretariat.post<DepartmentReply>(PATH, body, key),
    ];
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.body.id).toBe(one.body.id);
  });

  it('get another name from whoever read the last one', async () => {
    const created = await aDepartment();
    const path = `${PATH}/${created.body.id}`;
    const name = unique('Skole og Dagtilbud');
    const renamed = await secretariat.patch<DepartmentReply>(path, { name }, ifMatch(created));
    expect(renamed.body).toMatchObject({ name, version: 2 });
    const stale = await secretariat.patch<Problem>(path, { name: unique('Dagtilbud') }, ifMatch(created));
    expect([stale.status, stale.body.code]).toEqual([412, 'version.stale']);
    expect(stale.body.versions?.current).toMatchObject({ name });
    expect((await secretariat.patch(path, { name })).status).toBe(428);
  });

  it('are kept by the secretariat and the administrator', async () => {
    const { id } = (await aDepartment()).body;
    for (const role of ['reader', 'forum-secretary', 'line-manager'] as const) {
      const viewer = await app.as(role);
      expect((await viewer.post(PATH, { name: unique('x') })).status).toBe(403);
      expect((await viewer.patch(`${PATH}/${id}`, { name: 'x' }, tag(1))).status).toBe(403);
    }
    expect((await (await app.as('administrator')).post(PATH, { name: unique('x') })).status).toBe(201);
  });

  it('that are closed keep who was there, and take in nobody', async () => {
    const { department, person } = await working('2025-01-01');
    const path = `${PATH}/${department.id}`;
    await secretariat.patch(path, { closedOn: '2026-01-01' }, tag(1));
    const before = await reader.get<PeopleReply>(`${PEOPLE}?department=${department.id}&asOf=2025-12-31`);
    const after = await reader.get<PeopleReply>(`${PEOPLE}?department=${department.id}&asOf=2026-01-01`);
    expect([before.body.total, after.body.total]).toEqual([1, 0]);
    expect((await reader.get<PersonDetailReply>(`${PEOPLE}/${person.id}`)).body.memberships).toHaveLength(1);

    const late = { departmentId: department.id, from: '2026-02-01' };
    const refused = await secretariat.post<Problem>(`${PEOPLE}/${(await aPerson()).id}/memberships`, late);
    expect([refused.status, refused.body.code]).toEqual([409, 'department.closed']);
    // Opened again, everything stands as before.
    await secretariat.patch(path, { closedOn: null }, tag(2));
    const again = await reader.get<PeopleReply>(`${PEOPLE}?department=${department.id}&asOf=2026-01-01`);
    expect(again.body.items[0]).toMatchObject({ id: person.id, title: 'Lærer', level: 5 });
  });
});

describe('a membership', () => {
  it('holds from its first day up to its last, not including it', async () => {
    const { department } = await working('2026-01-01', '2026-07-01');
    const on = async (date: string) =>
      (await reader.get<PeopleReply>(`${PEOPLE}?department=${department.id}&asOf=${date}`)).body.total;
    expect([await on('2025-12-31'), await on('2026-01-01'), await on('2026-06-30'), await on('2026-07-01')]).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it.each([
    ['before', '2025-01-01', '2026-01-02', 409],
    ['within', '2026-02-01', '2026-03-01', 409],
    ['after', '2026-06-30', null, 409],
    ['touching its start', '2025-01-01', '2026-01-01', 201],
    ['touching its end', '2026-07-01', null, 201],
  ])('is not held twice in one department: %s', async (_when, from, to, status) => {
    const { department, path } = await working('2026-01-01', '2026-07-01');
    const answer = await secretariat.post<Problem>(path, { departmentId: department.id, from, to });
    expect(answer.status).toBe(status);
    if (status === 409) expect(answer.body.code).toBe('membership.overlaps');
  });

  it('has a length, and a level from 1 to 5', async () => {
    const { department, path } = await working('2026-01-01');
    const backwards = { departmentId: department.id, from: '2025-02-01', to: '2025-02-01' };
    expect((await secretariat.post<Problem>(path, backwards)).body.code).toBe('membership.period');
    for (const level of [0, 6, 2.5]) {
      expect(
        (await secretariat.post(path, { departmentId: department.id, from: '2020-01-01', to: '2021-01-01', level }))
          .status,
      ).toBe(400);
    }
    const nowhere = { departmentId: 'f0000000-0000-4000-8000-000000000000', from: '2020-01-01' };
    expect((await secretariat.post<Problem>(path, nowhere)).body.code).toBe('conflict.referenced');
  });

  it('is ended and corrected by whoever read it last', async () => {
    const { path, membership } = await working('2026-01-01');
    const one = `${path}/${membership?.id ?? ''}`;
    const ended = await secretariat.patch<PersonDetailReply>(one, { to: '2026-05-01', title: 'Skoleleder' }, tag(1));
    expect(ended.body.memberships[0]).toMatchObject({ to: '2026-05-01', title: 'Skoleleder', level: 5, version: 2 });
    const stale = await secretariat.patch<Problem>(one, { to: null }, tag(1));
    expect(stale.status).toBe(412);
    expect(stale.body.versions).toMatchObject({ current: { to: '2026-05-01' }, yours: { to: null }, etag: '"2"' });
    expect((await secretariat.delete(one, tag(1))).status).toBe(412);
    const gone = await secretariat.delete<PersonDetailReply>(one, tag(2));
    expect(gone.body.memberships).toEqual([]);
  });

  it('is entered once where the same is sent twice at once', async () => {
    const { department, path } = await working('2026-01-01', '2026-07-01');
    const body = { departmentId: department.id, from: '2027-01-01' };
    const race = await Promise.all([1, 2, 3].map(() => secretariat.post(path, body)));
    expect(race.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
  });
});
