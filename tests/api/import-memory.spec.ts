import type { AliasQuestion, FindingReply, ImportReply } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { confirm, itemCalled, portfolio, record, upload } from '../support/imports.js';
import { approvedNetworks, minutesText, type MinutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const KNOWN: MinutesText = { date: '2026-01-15', items: [approvedNetworks({ title: 'Ro på morgenen' })] };
const ASKING: MinutesText = { date: '2026-02-12', items: [approvedNetworks({ title: 'Ro på morgener' })] };
const LED = (leader: string, date: string): MinutesText => ({
  date,
  items: [approvedNetworks({ title: `Netværk ${date}`, leader })],
});

const statusOf = ({ findings }: ImportReply): FindingReply | undefined =>
  findings.find(({ kind }) => kind === 'status');
const undo = (viewer: ApiClient, id: string) => viewer.post(`/api/v1/imports/${id}/undo`, { reason: 'Prøver igen' });

describe('answers once given', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });
  afterEach(() => app.close());

  it('are remembered when the same bytes are imported anew', async () => {
    await record(secretariat, KNOWN);
    const first = (await upload(secretariat, ASKING)).body;
    expect(statusOf(first)).toMatchObject({ default: 'ask', remembered: null });
    await confirm(secretariat, first.id, { changes: [{ finding: statusOf(first)?.id ?? '', action: 'dismiss' }] });
    await undo(secretariat, first.id);
    const again = (await upload(secretariat, ASKING)).body;
    expect(statusOf(again)?.remembered).toEqual({
      ...{ action: 'dismiss', value: null, title: null },
      import: { id: first.id, fileName: 'referat.txt' },
    });
  });

  it('are remembered in another edition of the same meeting, with the item that was chosen', async () => {
    await record(secretariat, KNOWN);
    const known = await itemCalled(secretariat, 'Ro på morgenen');
    const first = (await upload(secretariat, ASKING)).body;
    const value = { item: known?.id ?? '' };
    await confirm(secretariat, first.id, {
      changes: [{ finding: statusOf(first)?.id ?? '', action: 'change', value }],
    });
    const edition = (await upload(secretariat, `${minutesText(ASKING)}\nTilrettet.\n`)).body;
    expect(statusOf(edition)?.remembered).toMatchObject({ action: 'change', value, title: 'Ro på morgenen' });
  });

  it('leave an empty confirmation what it was: the defaults', async () => {
    await record(secretariat, KNOWN);
    const first = (await upload(secretariat, ASKING)).body;
    await confirm(secretariat, first.id, { changes: [{ finding: statusOf(first)?.id ?? '', action: 'accept' }] });
    await undo(secretariat, first.id);
    const again = (await upload(secretariat, ASKING)).body;
    const { recorded } = (await confirm(secretariat, again.id)).body;
    expect([recorded.statuses, recorded.unsettled]).toEqual([
      0,
      again.findings.filter((one) => one.default === 'ask').length,
    ]);
  });

  it('are not told to whom the earlier import does not belong', async () => {
    await record(secretariat, KNOWN);
    const first = (await upload(secretariat, ASKING)).body;
    await confirm(secretariat, first.id, { changes: [{ finding: statusOf(first)?.id ?? '', action: 'dismiss' }] });
    expect((await (await app.as('reader')).get(`/api/v1/imports/${first.id}`)).status).toBe(404);
  });
});

describe('two spellings of one person', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  const holders = async (): Promise<(string | undefined)[]> =>
    (await portfolio(secretariat)).items.flatMap(({ holders: held }) => held.map(({ person }) => person?.name)).sort();
  const asked = ({ aliases }: ImportReply): AliasQuestion | undefined => aliases.find(({ kind }) => kind === 'person');
  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    await record(secretariat, LED('Inge Holm Vangsø', '2026-01-15'));
  });
  afterEach(() => app.close());

  it('are two persons until somebody says otherwise', async () => {
    const given = (await upload(secretariat, LED('Inge Vangsø', '2026-02-12'))).body;
    expect(asked(given)).toMatchObject({
      ...{ title: 'Inge Vangsø', other: { title: 'Inge Holm Vangsø', known: true }, answer: null, remembered: null },
    });
    await confirm(secretariat, given.id);
    expect(await holders()).toEqual(['Inge Holm Vangsø', 'Inge Vangsø']);
  });

  it('are one when a person says so; the words keep their spelling, and the next document remembers', async () => {
    const given = (await upload(secretariat, LED('Inge Vangsø', '2026-02-12'))).body;
    const alias = asked(given)?.id ?? '';
    await confirm(secretariat, given.id, { aliases: [{ alias, same: true }] });
    expect(await holders()).toEqual(['Inge Holm Vangsø', 'Inge Holm Vangsø']);
    const next = (await upload(secretariat, LED('Inge Vangsø', '2026-03-12'))).body;
    expect(asked(next)).toMatchObject({ id: alias, answer: null, remembered: 'same' });
  });

  it('stay one when another import is undone, and two once their own is', async () => {
    const given = (await upload(secretariat, LED('Inge Vangsø', '2026-02-12'))).body;
    await confirm(secretariat, given.id, { aliases: [{ alias: asked(given)?.id ?? '', same: true }] });
    await undo(secretariat, given.id);
    expect(await holders()).toEqual(['Inge Holm Vangsø']);
  });

  it('are refused where the question is not of this import', async () => {
    const given = (await upload(secretariat, KNOWN)).body;
    const answer = await confirm(secretariat, given.id, { aliases: [{ alias: 'person-0', same: true }] });
    expect([answer.status, (answer.body as unknown as { code: string }).code]).toEqual([400, 'import.unknown-alias']);
  });
});

describe('two spellings of one network', () => {
  const MENTIONING: MinutesText = {
    date: '2026-02-12',
    items: [
      {
        title: 'Orientering',
        tells: ['Læringen fra netværket "Ro på morgener" er samlet.'],
        recommends: ['at orienteringen tages til efterretning.'],
        decides: ['Orienteringen blev taget til efterretning.'],
      },
    ],
  };
  let app: TestApp;
  let secretariat: ApiClient;
  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
    await record(secretariat, KNOWN);
  });
  afterEach(() => app.close());

  it('become one by a name more, which the next document is known by, and undoing takes the name away', async () => {
    const given = (await upload(secretariat, MENTIONING)).body;
    const [alias] = given.aliases;
    expect(alias).toMatchObject({
      kind: 'network',
      title: 'Ro på morgener',
      other: { title: 'Ro på morgenen', known: true },
    });
    await confirm(secretariat, given.id, { aliases: [{ alias: alias?.id ?? '', same: true }] });
    const next = (await upload(secretariat, { ...ASKING, date: '2026-03-12' })).body;
    expect(statusOf(next)).toMatchObject({ default: 'accept', match: { title: 'Ro på morgenen', likeness: 1 } });
    await undo(secretariat, given.id);
    const again = (await secretariat.get<ImportReply>(`/api/v1/imports/${next.id}`)).body;
    expect([statusOf(again)?.default, (statusOf(again)?.match?.likeness ?? 1) < 1]).toEqual(['ask', true]);
  });
});
