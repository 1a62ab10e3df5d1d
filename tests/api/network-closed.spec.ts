import { randomUUID } from 'node:crypto';
import type { NetworkReply, PairingReply, ProjectReply } from '@netvaerksoverblik/contracts';
import type { AccessRole } from '@netvaerksoverblik/domain';
import { ifMatch, type ApiClient } from '../support/api-client.js';
import { itemCalled, record } from '../support/imports.js';
import { approvedNetworks, minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const CANARY = 'Kanariefuglen';
const LEADER = 'Kari Kanarie';

const minutes = minutesText({
  date: '2026-01-15',
  items: [
    approvedNetworks({ title: 'Åbne døre' }),
    {
      title: 'Projekt',
      recommends: ['at projektet "Én indgang" godkendes.'],
      decides: ['Ledelsesforum godkendte projektet "Én indgang".'],
    },
    { title: 'x', closed: true, caseNumber: '26/4711' },
  ],
}).replace(
  '26/4711\n',
  `26/4711\n\nIndstilling\n\nKommunaldirektøren indstiller,\n\n1. at netværket "${CANARY}" godkendes.\n\nBeslutning\n\n` +
    `Ledelsesforum godkendte netværket "${CANARY}". ${LEADER} er kandidat som netværksleder for netværket. ` +
    `${LEADER} er netværksleder for netværket "Åbne døre".\n`,
);

describe('a network that only a closed item tells of', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  let closed: string;
  let project: string;

  beforeAll(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    await record(secretariat, minutes);
    closed = `/api/v1/networks/${(await itemCalled(secretariat, CANARY))?.id ?? ''}`;
    const projectId = (await itemCalled(secretariat, 'Én indgang'))?.id ?? '';
    project = `/api/v1/projects/${projectId}`;
    const read = await secretariat.get<NetworkReply>(closed);
    const body = { purpose: `${CANARY} synger`, projectId };
    expect((await secretariat.patch(closed, body, ifMatch(read))).status).toBe(200);
    await secretariat.post(`${closed}/learnings`, { learnedOn: '2026-02-01', text: `${CANARY} lærer` });
    await secretariat.post(`${closed}/solutions`, {
      title: `${CANARY}buret`,
      state: 'adopted',
      designedOn: '2026-02-01',
    });
  });

  afterAll(() => app.close());

  it('is there with all that hangs on it for the secretariat and for members of the forum', async () => {
    for (const role of ['secretariat', 'forum-member'] as const) {
      const viewer = await app.as(role);
      const { body } = await viewer.get<NetworkReply>(closed);
      expect(body).toMatchObject({
        title: CANARY,
        learnings: [{ text: `${CANARY} lærer` }],
        project: { title: 'Én indgang' },
      });
      const { body: whole } = await viewer.get<ProjectReply>(project);
      expect(whole).toMatchObject({ designed: 1, networks: [{ title: CANARY, designed: 1 }] });
      const { body: pairing } = await viewer.get<PairingReply>('/api/v1/networks/pairing?asOf=2026-02-02');
      expect(pairing.matters.map(({ title }) => title)).toContain(CANARY);
    }
  });

  const outsiders: AccessRole[] = ['reader', 'employee', 'network-leader', 'administrator', 'line-manager'];

  it.each(outsiders)('is not there for the %s, by whatever address', async (role) => {
    const viewer = await app.as(role);
    const paths = [
      project,
      `${project}?asOf=2026-03-01`,
      '/api/v1/networks/pairing',
      '/api/v1/networks/pairing?asOf=2026-02-02',
    ];
    for (const path of paths) {
      const answer = await viewer.get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.text).not.toContain(CANARY);
      expect(answer.text).not.toContain(LEADER);
    }
    expect((await viewer.get<ProjectReply>(project)).body.designed).toBe(0);
    const learning = { learnedOn: '2026-02-01', text: 'x' };
    const tag = { headers: { 'if-match': '"1"' } };
    const answersAt = async (network: string): Promise<number[]> => {
      const answers = [
        await viewer.get(network),
        await viewer.get(`${network}?asOf=2026-03-01`),
        await viewer.patch(network, { purpose: 'x' }, tag),
        await viewer.post(`${network}/learnings`, learning),
      ];
      return answers.map(({ status }) => status);
    };
    const refused = await answersAt(closed);
    expect(refused.slice(0, 2)).toEqual([404, 404]);
    expect(refused).toEqual(await answersAt(`/api/v1/networks/${randomUUID()}`));
  });

  it('cannot be reached by who answers for an open network: a project that is not there is refused as one', async () => {
    const open = `/api/v1/networks/${(await itemCalled(secretariat, 'Åbne døre'))?.id ?? ''}`;
    const read = await secretariat.get<NetworkReply>(open);
    const projectId = closed.split('/').at(-1);
    const answer = await secretariat.patch(open, { projectId }, ifMatch(read));
    expect([answer.status, answer.body]).toMatchObject([400, { errors: [{ path: 'projectId', code: 'unknown' }] }]);
  });
});
