import type { MeetingReply } from '@netvaerksoverblik/contracts';
import type { AccessRole } from '@netvaerksoverblik/domain';
import type { ApiClient } from '../support/api-client.js';
import { record } from '../support/imports.js';
import { approvedNetworks, minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const CANARY = 'Kanariefugl';

/** Minutes as members get them: what is closed is spoken of in the head, the contents, the item itself and at the end. */
const MINUTES = `${minutesText({
  date: '2026-01-15',
  items: [approvedNetworks({ title: 'Åbne døre' }), { title: 'x', closed: true, caseNumber: '26/4711' }],
})
  .replace('Mødested Mødelokale Egen', `Mødested Mødelokale Egen\n\nBemærkninger ${CANARY}hoved`)
  .replace('Lukket.....3', `Lukket ${CANARY}indhold.....3`)
  .replace(
    '26/4711\n',
    `26/4711\n\nBeslutning\n\nLedelsesforum godkendte netværket "${CANARY}punkt".\n`,
  )}\n\n${CANARY}slut\n`;

describe('a document with a closed item', () => {
  let app: TestApp;
  let meeting: string;

  beforeAll(async () => {
    app = await startTestApp();
    const { meeting: held } = await record(await app.as('secretariat'), MINUTES, `Om ${CANARY}fil.txt`);
    meeting = held.id;
  });
  afterAll(() => app.close());

  const read = async (viewer: ApiClient): Promise<string> =>
    (await viewer.get<MeetingReply>(`/api/v1/meetings/${meeting}`)).text;

  it.each<AccessRole>(['reader', 'employee', 'administrator', 'network-leader'])(
    'P27 tells the %s of its open items alone: nothing of head, contents, end or name of the file',
    async (role) => {
      const text = await read(await app.as(role));
      expect(text).toContain('Åbne døre');
      expect(text).not.toContain(CANARY);
    },
  );

  it.each<AccessRole>(['secretariat', 'forum-member', 'forum-secretary'])('is whole for the %s', async (role) => {
    const text = await read(await app.as(role));
    for (const place of ['hoved', 'punkt', 'slut', 'fil']) expect(text).toContain(`${CANARY}${place}`);
  });
});
