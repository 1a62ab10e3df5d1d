import type { MilestoneReply, NetworkReply, Problem, ProjectReply } from '@netvaerksoverblik/contracts';
import { ifMatch, type ApiClient } from '../support/api-client.js';
import { itemCalled, record } from '../support/imports.js';
import { approvedNetworks } from '../support/minutes-text.js';
import { becomes } from '../support/persons.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('the details of a project', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  let path: string;
  let network: string;

  beforeAll(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    await record(secretariat, {
      date: '2026-01-15',
      items: [
        approvedNetworks({ title: 'Tilbage i skole' }),
        {
          title: 'Projekt',
          recommends: ['at projektet "Én indgang" godkendes.'],
          decides: ['Ledelsesforum godkendte projektet "Én indgang". Inge Vangsø er projektejer.'],
        },
      ],
    });
    path = `/api/v1/projects/${(await itemCalled(secretariat, 'Én indgang'))?.id ?? ''}`;
    network = `/api/v1/networks/${(await itemCalled(secretariat, 'Tilbage i skole'))?.id ?? ''}`;
  });

  afterAll(() => app.close());

  const project = async (query = ''): Promise<ProjectReply> => (await secretariat.get<ProjectReply>(path + query)).body;

  it('name its organisation, and are written by the secretariat alone where nobody answers for it', async () => {
    expect(await project()).toMatchObject({
      ...{ title: 'Én indgang', status: 'approved', aims: [], designed: 0, solutionsTarget: null, may: { edit: true } },
      organisation: [{ role: 'project-owner', state: 'appointed', person: { name: 'Inge Vangsø' } }],
    });
    const refused = await (await app.as('project-owner')).post<Problem>(`${path}/aims`, { text: 'x' });
    expect([refused.status, refused.body.code]).toEqual([403, 'access.denied']);
  });

  it('are written by the owner of that project', async () => {
    const owner = await app.as('project-owner');
    await becomes(app, 'project-owner', 'Inge Vangsø');
    const read = await owner.get<ProjectReply>(path);
    expect(read.body.may).toEqual({ edit: true });
    expect((await owner.patch<ProjectReply>(path, { solutionsTarget: 4 }, ifMatch(read))).body.solutionsTarget).toBe(4);
    expect((await owner.post(`${network}/learnings`, { learnedOn: '2026-03-01', text: 'x' })).status).toBe(403);
  });

  it('hold aims in order, phases, milestones and hours', async () => {
    for (const [position, text] of ['Andet', 'Først'].entries()) {
      await secretariat.post(`${path}/aims`, { text, position: 2 - position });
    }
    await secretariat.post(`${path}/phases`, { title: 'Afprøvning', fromOn: '2026-04-01', toOn: '2026-12-31' });
    await secretariat.post(`${path}/phases`, { title: 'Idé', fromOn: '2026-01-15', toOn: '2026-03-31' });
    for (const hours of [30, 12.25, 0.5]) await secretariat.post(`${path}/hours`, { onDay: '2026-03-31', hours });
    const { aims, phases, hoursTotal } = await project();
    expect(aims.map(({ text }) => text)).toEqual(['Først', 'Andet']);
    expect(phases.map(({ title }) => title)).toEqual(['Idé', 'Afprøvning']);
    expect(hoursTotal).toBe(42.75);
    expect((await project('?asOf=2026-03-30')).hoursTotal).toBe(0);
  });

  it('tell as of a date which milestones had been reached', async () => {
    const added = await secretariat.post<MilestoneReply>(`${path}/milestones`, {
      ...{ title: 'De første to prøves af', dueOn: '2026-04-30' },
    });
    const milestone = `${path}/milestones/${added.body.id}`;
    const reached = await secretariat.patch<MilestoneReply>(milestone, { reachedOn: '2026-04-20' }, ifMatch(added));
    expect(reached.body).toMatchObject({ reachedOn: '2026-04-20', version: 2 });
    expect((await project('?asOf=2026-04-19')).milestones).toMatchObject([{ dueOn: '2026-04-30', reachedOn: null }]);
    expect((await project('?asOf=2026-04-20')).milestones).toMatchObject([{ reachedOn: '2026-04-20' }]);
    expect((await secretariat.patch(milestone, { reachedOn: null }, ifMatch(added))).status).toBe(412);
  });

  it('count what it and the networks under it have designed against the target', async () => {
    const read = await secretariat.get<ProjectReply>(path);
    const targeted = await secretariat.patch<ProjectReply>(path, { solutionsTarget: 6 }, ifMatch(read));
    expect(targeted.body.solutionsTarget).toBe(6);
    const readNetwork = await secretariat.get<NetworkReply>(network);
    const under = { projectId: targeted.body.id };
    expect((await secretariat.patch<NetworkReply>(network, under, ifMatch(readNetwork))).body.project).toEqual({
      ...{ id: targeted.body.id, title: 'Én indgang' },
    });
    await secretariat.post(`${path}/solutions`, { title: 'Fælles brev', state: 'designing', designedOn: '2026-05-01' });
    await secretariat.post(`${path}/solutions`, { title: 'Ét nummer', state: 'idea' });
    await secretariat.post(`${network}/solutions`, { title: 'Morgenmakker', state: 'testing', testFrom: '2026-04-01' });
    expect(await project()).toMatchObject({
      ...{ designed: 2, networks: [{ title: 'Tilbage i skole', status: 'approved', designed: 1 }] },
      solutions: [{ title: 'Fælles brev' }, { title: 'Ét nummer' }],
    });
    expect(await project('?asOf=2026-04-15')).toMatchObject({ designed: 1 });
  });

  it('are refused with the fields that are wrong', async () => {
    const cases: [string, object, string][] = [
      ['phases', { title: 'x', fromOn: '2026-03-02', toOn: '2026-03-01' }, 'toOn'],
      ['hours', { onDay: '2026-03-01', hours: 0 }, 'hours'],
      ['hours', { onDay: '2026-03-01', hours: 'ti' }, 'hours'],
      ['milestones', { title: 'x' }, 'dueOn'],
      ['aims', { text: '' }, 'text'],
    ];
    for (const [part, body, field] of cases) {
      const refused = await secretariat.post<Problem>(`${path}/${part}`, body);
      expect([part, refused.status, refused.body.errors.map((error) => error.path)]).toEqual([part, 400, [field]]);
    }
    const read = await secretariat.get(path);
    expect((await secretariat.patch(path, { solutionsTarget: 0 }, ifMatch(read))).status).toBe(400);
    const unknown = '00000000-0000-4000-8000-000000000000';
    const nowhere = await secretariat.post<Problem>(`${path}/hours`, {
      onDay: '2026-03-01',
      hours: 1,
      departmentId: unknown,
    });
    expect([nowhere.status, nowhere.body.code]).toEqual([409, 'conflict.referenced']);
  });

  it('belong to projects: a network has none of them', async () => {
    const wrong = path.replace('/projects/', '/networks/');
    expect((await secretariat.get(wrong)).status).toBe(404);
    expect((await secretariat.post(`${wrong}/learnings`, { learnedOn: '2026-03-01', text: 'x' })).status).toBe(404);
    expect((await secretariat.post(`${network.replace('/networks/', '/projects/')}/aims`, { text: 'x' })).status).toBe(
      404,
    );
  });
});
