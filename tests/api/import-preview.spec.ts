import type {
  ConfirmImportRequest,
  ImportPreviewReply,
  ImportReply,
  ItemChange,
  MeetingListReply,
} from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { confirm, itemCalled, portfolio, record, upload } from '../support/imports.js';
import { approvedNetworks, type MinutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const APPROVED: MinutesText = {
  date: '2026-01-15',
  items: [approvedNetworks({ title: 'Ro på morgenen', leader: 'Inge Vangsø' })],
};

const STARTED: MinutesText = {
  date: '2026-03-12',
  items: [
    {
      title: 'Start af netværk',
      recommends: ['at netværket "Ro på morgenen" igangsættes.', 'at netværket "Haver for alle" godkendes.'],
      decides: [
        'Ledelsesforum besluttede, at netværket "Ro på morgenen" igangsættes. Temaet skal i Ledelsesforum igen til en yderligere kvalificering.',
        'Ledelsesforum godkendte netværket "Haver for alle".',
        'Bodil Krage laver en plan senest den 1. april 2026.',
      ],
    },
    { title: 'Status', decides: ['Der er 19 velfærdsnetværk og 2 innovationsnetværk.'] },
  ],
};

const preview = (viewer: ApiClient, id: string, said: ConfirmImportRequest = {}) =>
  viewer.post<ImportPreviewReply>(`/api/v1/imports/${id}/preview`, said);

const short = ({ title, change, status, rolesAdded, conditionsOpened, conditionsMet }: ItemChange) => ({
  ...{ title, change, status },
  roles: rolesAdded.map(({ role, holder }) => `${role}: ${holder ?? '–'}`),
  opened: conditionsOpened.map(({ kind }) => kind),
  met: conditionsMet.map(({ kind }) => kind),
});

/** That a matter comes back is read as a promise too. */
const promises = ({ followUps }: ImportPreviewReply) => followUps.filter(({ due }) => due !== null);

const findingOf = ({ findings }: ImportReply, kind: string, title: string): string =>
  findings.find((finding) => finding.kind === kind && finding.proposal.item?.title === title)?.id ?? '';

describe('the preview of a confirmation', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });
  afterEach(() => app.close());

  it('tells item by item what would change, and records nothing', async () => {
    await record(secretariat, APPROVED);
    const given = (await upload(secretariat, STARTED)).body;
    const before = await portfolio(secretariat);
    const answer = await preview(secretariat, given.id);
    expect(answer.status).toBe(200);
    expect(answer.body.items.map(short)).toEqual([
      {
        ...{ title: 'Haver for alle', change: 'new', status: { from: null, to: 'approved' } },
        ...{ roles: [], opened: [], met: [] },
      },
      {
        ...{ title: 'Ro på morgenen', change: 'changed', status: { from: 'approved', to: 'staffing' } },
        ...{ roles: [], opened: ['return-to-forum'], met: [] },
      },
    ]);
    expect(promises(answer.body)).toEqual([
      { item: 1, text: expect.stringContaining('plan') as string, responsible: 'Bodil Krage', due: '2026-04-01' },
    ]);
    expect(answer.body.counts.map(({ category, number }) => [category, number])).toEqual([
      ['innovation', 2],
      ['welfare', 19],
    ]);
    expect(await portfolio(secretariat)).toEqual(before);
    expect((await secretariat.get<MeetingListReply>('/api/v1/meetings')).body.total).toBe(1);
    expect((await secretariat.get<ImportReply>(`/api/v1/imports/${given.id}`)).body.state).toBe('review');
  });

  it('counts what confirming then records', async () => {
    const given = (await upload(secretariat, STARTED)).body;
    const foreseen = (await preview(secretariat, given.id)).body.recorded;
    expect((await confirm(secretariat, given.id)).body.recorded).toEqual(foreseen);
  });

  it('follows the changes of the reviewer: another outcome, another name, another number, another promise', async () => {
    await record(secretariat, APPROVED);
    const given = (await upload(secretariat, STARTED)).body;
    const followUp = given.findings.find(({ proposal }) => proposal.followUp?.due === '2026-04-01')?.id ?? '';
    const count = given.findings.find(({ proposal }) => proposal.count?.category === 'welfare')?.id ?? '';
    const changes = [
      {
        ...{ finding: findingOf(given, 'status', 'Ro på morgenen'), action: 'change' as const },
        value: { outcome: 'postponed' as const },
      },
      {
        ...{ finding: findingOf(given, 'status', 'Haver for alle'), action: 'change' as const },
        value: { title: 'Haver til alle', category: 'welfare' as const, date: '2026-05-01' },
      },
      { finding: count, action: 'change' as const, value: { number: 18 } },
      {
        ...{ finding: followUp, action: 'change' as const },
        value: { text: 'sende planen rundt', owner: 'Sekretariatet', due: '2026-04-15' },
      },
    ];
    const { body } = await preview(secretariat, given.id, { changes });
    expect(body.items.map(short)).toEqual([
      {
        ...{ title: 'Haver til alle', change: 'new', status: { from: null, to: 'approved' } },
        ...{ roles: [], opened: [], met: [] },
      },
      {
        ...{ title: 'Ro på morgenen', change: 'changed', status: null },
        ...{ roles: [], opened: ['postponed', 'return-to-forum'], met: [] },
      },
    ]);
    expect(promises(body)).toEqual([
      { item: 1, text: 'sende planen rundt', responsible: 'Sekretariatet', due: '2026-04-15' },
    ]);
    expect(body.counts.map(({ number }) => number)).toEqual([2, 18]);
    expect((await confirm(secretariat, given.id, { changes })).status).toBe(200);
    expect(await itemCalled(secretariat, 'Haver til alle')).toMatchObject({ status: 'approved', category: 'welfare' });
    expect(await itemCalled(secretariat, 'Haver til alle', '?asOf=2026-04-30')).toBeUndefined();
  });

  it('changes who holds a role', async () => {
    const given = (await upload(secretariat, APPROVED)).body;
    const role = findingOf(given, 'role', 'Ro på morgenen');
    const changes = [{ finding: role, action: 'change' as const, value: { person: 'Bodil Krage' } }];
    const { items } = (await preview(secretariat, given.id, { changes })).body;
    expect(items.map(short)[0]?.roles).toEqual(['reference-leader: Bodil Krage']);
  });

  it('leaves what is not asked for as questions, and names them', async () => {
    await record(secretariat, APPROVED);
    const given = (
      await upload(secretariat, { date: '2026-02-12', items: [approvedNetworks({ title: 'Ro på morgener' })] })
    ).body;
    const asked = given.findings.filter((finding) => finding.default === 'ask').map(({ id }) => id);
    expect(asked.length).toBeGreaterThan(0);
    expect((await preview(secretariat, given.id)).body.unsettled).toEqual(asked);
    const changes = asked.map((finding) => ({ finding, action: 'accept' as const }));
    const settled = (await preview(secretariat, given.id, { changes })).body;
    expect([settled.unsettled, settled.items.map(({ title, change }) => [title, change])]).toEqual([
      [],
      [['Ro på morgenen', 'heard']],
    ]);
  });

  it('is refused once confirmed or undone, and does not exist for those whose import it is not', async () => {
    const { id } = (await upload(secretariat, APPROVED)).body;
    expect((await preview(await app.as('reader'), id)).status).toBe(404);
    await confirm(secretariat, id);
    const again = await preview(secretariat, id);
    expect([again.status, (again.body as unknown as { code: string }).code]).toEqual([409, 'import.not-in-review']);
  });
});
