import type { FindingReply, ImportLeaningReply, ImportReply } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { confirm, portfolio, record, upload } from '../support/imports.js';
import { approvedNetworks, type MinutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const FIRST: MinutesText = {
  date: '2026-01-15',
  items: [approvedNetworks({ title: 'Ro på morgenen', leader: 'Inge Vangsø' }, { title: 'Haver for alle' })],
};
const SECOND: MinutesText = {
  date: '2026-03-12',
  items: [
    {
      title: 'Start af netværk',
      recommends: ['at netværket "Ro på morgenen" igangsættes.'],
      decides: ['Ledelsesforum besluttede, at netværket "Ro på morgenen" igangsættes.'],
    },
  ],
};
const ELSEWHERE: MinutesText = { date: '2026-04-16', items: [approvedNetworks({ title: 'Stille timer' })] };
const LIKE: MinutesText = { date: '2026-05-21', items: [approvedNetworks({ title: 'Have for alle' })] };

const leaning = (viewer: ApiClient, id: string) => viewer.get<ImportLeaningReply>(`/api/v1/imports/${id}/leaning`);
const questions = (given: ImportReply): FindingReply[] => given.findings.filter(({ match }) => match !== null);

async function recorded(viewer: ApiClient, minutes: MinutesText): Promise<string> {
  const { id } = (await upload(viewer, minutes)).body;
  await confirm(viewer, id);
  return id;
}

describe('what leans on an import', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });
  afterEach(() => app.close());

  it('is the imports that tell of the same items, and how each item would stand without it', async () => {
    const first = await recorded(secretariat, FIRST);
    const second = await recorded(secretariat, SECOND);
    await record(secretariat, ELSEWHERE);
    const before = await portfolio(secretariat);
    const { status, body } = await leaning(secretariat, first);
    expect(status).toBe(200);
    expect(body.imports.map(({ id }) => id)).toEqual([second]);
    expect(body.items.map(({ title, change, status: step, rolesEnded }) => [title, change, step, rolesEnded])).toEqual([
      ['Haver for alle', 'gone', { from: 'approved', to: null }, []],
      [
        ...['Ro på morgenen', 'changed', null],
        [{ role: 'reference-leader', state: 'appointed', holder: 'Inge Vangsø' }],
      ],
    ]);
    expect(await portfolio(secretariat)).toEqual(before);
  });

  it('is nothing while the import is under review', async () => {
    const { id } = (await upload(secretariat, FIRST)).body;
    expect((await leaning(secretariat, id)).body).toEqual({
      ...{ imports: [], items: [], entered: [], followUps: [], counts: [] },
    });
  });

  it('does not exist for those whose import it is not', async () => {
    const id = await recorded(secretariat, FIRST);
    expect((await leaning(await app.as('forum-member'), id)).status).toBe(404);
  });

  it('asks no longer what an item is like that went with the undone import', async () => {
    const first = await recorded(secretariat, FIRST);
    const waiting = (await upload(secretariat, LIKE)).body;
    expect(questions(waiting).map(({ match }) => match?.title)).toContain('Haver for alle');
    await secretariat.post(`/api/v1/imports/${first}/undo`, { reason: 'Forkert udgave' });
    const again = (await secretariat.get<ImportReply>(`/api/v1/imports/${waiting.id}`)).body;
    expect([questions(again), again.findings.map((finding) => finding.default)]).toEqual([
      [],
      again.findings.map(() => 'accept'),
    ]);
  });
});
