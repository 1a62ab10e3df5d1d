import type { MeetingReply, MeetingListReply } from '@netvaerksoverblik/contracts';
import type { AccessRole } from '@netvaerksoverblik/domain';
import type { ApiClient } from '../support/api-client.js';
import { itemCalled, portfolio, record } from '../support/imports.js';
import { approvedNetworks, minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const CANARY = 'Kanariefuglen';

/** What the secretariat alone gets: the closed item with its text. */
const minutes = minutesText({
  date: '2026-01-15',
  items: [approvedNetworks({ title: 'Åbne døre' }), { title: 'x', closed: true, caseNumber: '26/4711' }],
}).replace(
  '26/4711\n',
  `26/4711\n\nIndstilling\n\nKommunaldirektøren indstiller,\n\n1. at netværket "${CANARY}" godkendes.\n\nBeslutning\n\nLedelsesforum godkendte netværket "${CANARY}".\n`,
);

describe('closed items', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeAll(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    await record(secretariat, minutes);
  });

  afterAll(() => app.close());

  const insiders: AccessRole[] = ['secretariat', 'forum-member', 'forum-approver', 'forum-secretary'];
  const outsiders: AccessRole[] = ['reader', 'employee', 'network-leader', 'administrator', 'line-manager'];

  it.each(insiders)('are seen by the %s', async (role) => {
    const viewer = await app.as(role);
    expect(await itemCalled(viewer, CANARY)).toMatchObject({ status: 'approved' });
    const list = await viewer.get<MeetingListReply>('/api/v1/meetings');
    const meeting = await viewer.get<MeetingReply>(`/api/v1/meetings/${list.body.items[0]?.id ?? ''}`);
    expect(meeting.text).toContain(CANARY);
  });

  it.each(outsiders)('leave no trace for the %s but their number and case number', async (role) => {
    const viewer = await app.as(role);
    const closedItem = await itemCalled(secretariat, CANARY);
    const list = await viewer.get<MeetingListReply>('/api/v1/meetings');
    const meetingPath = `/api/v1/meetings/${list.body.items[0]?.id ?? ''}`;
    const paths = [
      '/api/v1/portfolio',
      '/api/v1/portfolio?asOf=2026-02-01',
      '/api/v1/portfolio?knownAt=2099-01-01T00:00:00Z',
      `/api/v1/portfolio?q=${CANARY}`,
      '/api/v1/overview',
      '/api/v1/overview?asOf=2026-02-01',
      '/api/v1/meetings',
      meetingPath,
    ];
    for (const path of paths) {
      const answer = await viewer.get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.text).not.toContain(CANARY);
    }
    expect((await viewer.get(`/api/v1/portfolio/${closedItem?.id ?? ''}`)).status).toBe(404);
    expect((await portfolio(viewer)).total).toBe(1);
    const { body } = await viewer.get<MeetingReply>(meetingPath);
    expect(body.items[1]).toMatchObject({
      number: 2,
      caseNumber: '26/4711',
      closed: true,
      title: null,
      recommendations: [],
      outcomes: [],
    });
  });
});
