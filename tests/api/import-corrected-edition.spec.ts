import type {
  ImportDifferencesReply,
  ImportPreviewReply,
  LostFact,
  PortfolioItemReply,
} from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { confirm, itemCalled, record, upload } from '../support/imports.js';
import type { ItemText, MinutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const APPROVAL: ItemText = { title: 'Godkendelse af dagsorden', decides: ['Dagsordenen blev godkendt.'] };
const MATTERS = (...decides: string[]): ItemText => ({
  title: 'Nye netværk',
  recommends: ['at netværket "Ro på morgenen" godkendes.', 'at netværket "Haver for alle" godkendes.'],
  decides,
});
const MEETING = (...items: ItemText[]): MinutesText => ({ date: '2026-03-12', items: [APPROVAL, ...items] });

const RO = 'Ledelsesforum godkendte netværket "Ro på morgenen". Inge Vangsø er referenceleder for netværket.';
const HAVER = 'Ledelsesforum godkendte netværket "Haver for alle".';
const POSTPONED = 'Ledelsesforum udsatte netværket "Haver for alle".';
const RO_OTHER = 'Ledelsesforum godkendte netværket "Ro på morgenen". Bodil Krage er referenceleder for netværket.';
const PLAN = 'Bo Lind laver en plan senest den 1. april 2026.';

const FIRST = MEETING(MATTERS(RO, HAVER, PLAN));
const SECOND = MEETING(MATTERS(RO_OTHER, POSTPONED), {
  title: 'Nyt punkt',
  decides: ['Orienteringen blev taget til efterretning.'],
});

const differences = (viewer: ApiClient, id: string) =>
  viewer.get<ImportDifferencesReply>(`/api/v1/imports/${id}/differences`);
const lostOf = async (viewer: ApiClient, id: string): Promise<LostFact[]> =>
  (await viewer.post<ImportPreviewReply>(`/api/v1/imports/${id}/preview`, {})).body.lost;
const leaders = (item: PortfolioItemReply | undefined): unknown =>
  item?.holders
    .filter(({ role }) => role === 'reference-leader')
    .map(({ person }) => person?.name)
    .sort();
const said = ({ kind, about, status, role }: LostFact): string =>
  [kind, about?.title ?? '–', status ?? role?.holder ?? ''].join(' | ');

describe('a corrected edition', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });
  afterEach(() => app.close());

  it('shows item by item what it says otherwise than the edition on record', async () => {
    await record(secretariat, FIRST, 'referat.txt');
    const { body: given } = await upload(secretariat, SECOND, 'referat-rettet.txt');
    const { body } = await differences(secretariat, given.id);
    expect([body.earlier?.fileName, body.same]).toEqual(['referat.txt', 1]);
    expect(body.items.map(({ item, change, textChanged }) => [item, change, textChanged])).toEqual([
      [2, 'changed', true],
      [3, 'added', false],
    ]);
    const outcomes = body.items[0]?.outcomes.map(({ change, kind, kindBefore, subject }) => [
      change,
      kind,
      kindBefore,
      subject,
    ]);
    expect(outcomes).toContainEqual(['changed', 'postponed', 'approved', 'Haver for alle']);
    expect(body.items[0]?.followUpsRemoved).toHaveLength(1);
  });

  it('has no differences where the meeting has no other edition', async () => {
    const { body: given } = await upload(secretariat, FIRST);
    expect((await differences(secretariat, given.id)).body).toEqual({ earlier: null, items: [], same: 2 });
  });

  it('names the facts that lose their passage, and keeps them unless a person says otherwise', async () => {
    await record(secretariat, FIRST);
    const { body: given } = await upload(secretariat, SECOND);
    const lost = await lostOf(secretariat, given.id);
    expect(lost.map(said).sort()).toEqual(
      ['event | Haver for alle | approved', 'event | Ro på morgenen | Inge Vangsø', 'follow-up | – | '].sort(),
    );
    await confirm(secretariat, given.id);
    expect(leaders(await itemCalled(secretariat, 'Ro på morgenen'))).toEqual(['Bodil Krage', 'Inge Vangsø']);
  });

  it('takes back what a person says was wrong, with the reason, and undoing the edition brings it again', async () => {
    await record(secretariat, FIRST);
    const { body: given } = await upload(secretariat, SECOND);
    const lost = (await lostOf(secretariat, given.id)).map(({ id }) => ({
      ...{ fact: id, action: 'retract' as const, reason: 'Rettet i ny udgave' },
    }));
    expect((await confirm(secretariat, given.id, { lost })).status).toBe(200);
    expect(leaders(await itemCalled(secretariat, 'Ro på morgenen'))).toEqual(['Bodil Krage']);
    expect((await itemCalled(secretariat, 'Haver for alle'))?.status).not.toBe('approved');
    await secretariat.post(`/api/v1/imports/${given.id}/undo`, { reason: 'Forkert udgave' });
    expect(leaders(await itemCalled(secretariat, 'Ro på morgenen'))).toEqual(['Inge Vangsø']);
    expect((await itemCalled(secretariat, 'Haver for alle'))?.status).toBe('approved');
  });

  it('keeps to what was said when an import that tells of the same is undone', async () => {
    await record(secretariat, FIRST);
    const { body: given } = await upload(secretariat, SECOND);
    const lost = (await lostOf(secretariat, given.id)).map(({ id }) => ({
      ...{ fact: id, action: 'retract' as const, reason: 'Rettet i ny udgave' },
    }));
    await confirm(secretariat, given.id, { lost });
    const later: MinutesText = { date: '2026-05-21', items: [MATTERS(HAVER)] };
    const { body: other } = await upload(secretariat, later);
    await confirm(secretariat, other.id);
    await secretariat.post(`/api/v1/imports/${other.id}/undo`, { reason: 'Forkert møde' });
    expect(leaders(await itemCalled(secretariat, 'Ro på morgenen'))).toEqual(['Bodil Krage']);
    expect((await itemCalled(secretariat, 'Haver for alle'))?.status).not.toBe('approved');
  });

  it('retracts nothing without a reason, and nothing that another document tells', async () => {
    await record(secretariat, FIRST);
    const { body: given } = await upload(secretariat, SECOND);
    const [fact] = await lostOf(secretariat, given.id);
    const answer = await confirm(secretariat, given.id, { lost: [{ fact: fact?.id ?? '', action: 'retract' }] });
    expect([answer.status, (answer.body as unknown as { code: string }).code]).toEqual([400, 'import.reason-missing']);
    const foreign = [{ fact: given.id, action: 'keep' as const }];
    expect((await confirm(secretariat, given.id, { lost: foreign })).status).toBe(409);
    expect((await itemCalled(secretariat, 'Haver for alle'))?.status).toBe('approved');
  });

  it('does not exist for those whose import it is not', async () => {
    const { body: given } = await upload(secretariat, FIRST);
    expect((await differences(await app.as('reader'), given.id)).status).toBe(404);
  });
});
