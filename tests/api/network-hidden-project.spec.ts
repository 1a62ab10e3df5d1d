import type { NetworkReply } from '@netvaerksoverblik/contracts';
import { ifMatch, type ApiClient } from '../support/api-client.js';
import { itemCalled, record } from '../support/imports.js';
import { approvedNetworks, minutesText } from '../support/minutes-text.js';
import { anItem } from '../support/items.js';
import { becomes } from '../support/persons.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const minutes = minutesText({
  date: '2026-01-15',
  items: [
    approvedNetworks({ title: 'Tilbage i skole', leader: 'Inge Vangsø' }),
    { title: 'x', closed: true, caseNumber: '26/4711' },
  ],
}).replace('26/4711\n', `26/4711\n\nBeslutning\n\nLedelsesforum godkendte projektet "Kanariefuglen".\n`);

describe('the project of a network that only closed items tell of', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  let leader: ApiClient;
  let path: string;
  let projectId: string;

  beforeAll(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    await record(secretariat, minutes);
    path = `/api/v1/networks/${(await itemCalled(secretariat, 'Tilbage i skole'))?.id ?? ''}`;
    projectId = (await itemCalled(secretariat, 'Kanariefuglen'))?.id ?? '';
    const read = await secretariat.get<NetworkReply>(path);
    expect((await secretariat.patch(path, { projectId }, ifMatch(read))).status).toBe(200);
    leader = await app.as('reference-leader');
    await becomes(app, 'reference-leader', 'Inge Vangsø');
  });

  afterAll(() => app.close());

  const project = async () => (await secretariat.get<NetworkReply>(path)).body.project;

  it('stays when whoever is not shown it saves the form', async () => {
    const read = await leader.get<NetworkReply>(path);
    expect(read.body).toMatchObject({ projectId: null, project: null, may: { edit: true } });
    const form = { purpose: 'Færre elever i langt fravær', segmentCode: null, projectId: null };
    const saved = await leader.patch<NetworkReply>(path, form, ifMatch(read));
    expect([saved.status, saved.body.purpose]).toEqual([200, 'Færre elever i langt fravær']);
    expect(await project()).toMatchObject({ id: projectId });
  });

  it('is not written over with another by them', async () => {
    const other = await anItem(secretariat, { kind: 'project', title: 'Én indgang' });
    const read = await leader.get<NetworkReply>(path);
    expect((await leader.patch(path, { projectId: other.id }, ifMatch(read))).status).toBe(403);
    expect(await project()).toMatchObject({ id: projectId });
  });

  it('is taken away by whoever sees it', async () => {
    const read = await secretariat.get<NetworkReply>(path);
    expect((await secretariat.patch<NetworkReply>(path, { projectId: null }, ifMatch(read))).body.project).toBeNull();
  });
});
