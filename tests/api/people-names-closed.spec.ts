import type { PeopleReply, PersonDetailReply, Problem } from '@netvaerksoverblik/contracts';
import { record } from '../support/imports.js';
import { minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const STRANGER = 'Ulla Kanariefugl';
const KNOWN = 'Åse Lind';

const BEHIND_CLOSED_DOORS = minutesText({
  date: '2026-01-15',
  items: [
    {
      title: 'Nye netværk',
      decides: [`Ledelsesforum godkendte netværket "Ro". ${KNOWN} er referenceleder for netværket.`],
    },
    { title: 'x', closed: true, caseNumber: '26/4711' },
  ],
}).replace(
  '26/4711\n',
  `26/4711\n\nBeslutning\n\nLedelsesforum godkendte netværket "Mod". ${STRANGER} er referenceleder for netværket.\n`,
);

describe('a person whom only a closed item names', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
    await record(await app.as('secretariat'), BEHIND_CLOSED_DOORS);
  });
  afterAll(() => app.close());

  it('P27 is not told of by a refusal: an administrator enters the name as anybody’s', async () => {
    const administrator = await app.as('administrator');
    expect((await administrator.post<Problem>('/api/v1/people', { name: KNOWN })).status).toBe(409);
    const entered = await administrator.post<PersonDetailReply>('/api/v1/people', { name: STRANGER });
    expect(entered.status).toBe(201);
    const { items } = (await administrator.get<PeopleReply>('/api/v1/people?q=Kanariefugl')).body;
    expect(items.map(({ id }) => id)).toEqual([entered.body.id]);
    const changed = await administrator.post<PersonDetailReply>('/api/v1/people', { name: 'Bo Bæk' });
    const renamed = await administrator.patch(
      `/api/v1/people/${changed.body.id}`,
      { name: STRANGER },
      { headers: { 'if-match': changed.headers.get('etag') ?? '"1"' } },
    );
    expect([renamed.status, (renamed.body as Problem).code]).toEqual([409, 'person.name-taken']);
  });

  it('is told of to the secretariat', async () => {
    const office = await app.as('secretariat');
    const refused = await office.post<Problem>('/api/v1/people', { name: STRANGER });
    expect([refused.status, refused.body.code]).toEqual([409, 'person.name-taken']);
  });
});
