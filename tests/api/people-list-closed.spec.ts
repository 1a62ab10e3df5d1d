import type { PeopleImportReply, PeopleReply } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { record } from '../support/imports.js';
import { approvedNetworks, minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PATH = '/api/v1/people/imports';

const behindClosedDoors = minutesText({
  date: '2026-01-15',
  items: [approvedNetworks({ title: 'Åbne døre' }), { title: 'x', closed: true, caseNumber: '26/4711' }],
}).replace(
  '26/4711\n',
  `26/4711\n\nBeslutning\n\nLedelsesforum godkendte netværket "Kanariefuglen". Kanny Fuglsang er referenceleder for netværket.\n`,
);

describe('a list of people given by somebody who sees no closed items', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  let administrator: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    await record(secretariat, behindClosedDoors);
    administrator = await app.as('administrator');
  });

  afterEach(() => app.close());

  const give = (viewer: ApiClient, name: string) =>
    viewer.upload<PeopleImportReply>(PATH, 'liste.csv', `Navn;Afdeling\n${name};Skole\n`);
  const names = async (viewer: ApiClient) =>
    (await viewer.get<PeopleReply>('/api/v1/people')).body.items.map(({ name }) => name);

  it('is compared with nobody whom only closed items name', async () => {
    expect([await names(secretariat), await names(administrator)]).toEqual([['Kanny Fuglsang'], []]);
    for (const name of ['Kanny Fuglsan', 'Kanny Fuglsang']) {
      const { body } = await give(administrator, name);
      expect(body.rows).toMatchObject([{ name, person: null, action: 'new', problems: [] }]);
    }
    const known = await give(secretariat, 'Kanny Fuglsan');
    expect(known.body.rows).toMatchObject([{ person: { name: 'Kanny Fuglsang' }, problems: ['alike'] }]);
  });

  it('makes nobody two who is written just so, and takes in those who are new', async () => {
    for (const name of ['Kanny Fuglsang', 'Kanny Fuglsan']) {
      const { body } = await give(administrator, name);
      expect((await administrator.post(`${PATH}/${body.id}/confirm`, {})).status).toBe(200);
      if (name === 'Kanny Fuglsang') expect(await names(secretariat)).toEqual([name]);
    }
    expect(await names(administrator)).toEqual(['Kanny Fuglsang']);
  });
});
