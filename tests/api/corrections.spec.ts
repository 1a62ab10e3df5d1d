import type { CorrectionReply, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { confirm, itemCalled, portfolio, record, upload } from '../support/imports.js';
import { anItem, enter, itemAt } from '../support/items.js';
import { approvedNetworks, type MinutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const APPROVED: MinutesText = {
  date: '2026-01-15',
  items: [approvedNetworks({ title: 'Stille timer', leader: 'Inge Vangsø' })],
};
/** Another document of the same meeting, that says the same and more. */
const LONGER: MinutesText = {
  date: '2026-01-15',
  items: [
    approvedNetworks({ title: 'Stille timer', leader: 'Inge Vangsø' }),
    { title: 'Tak', decides: ['Tak for i dag.'] },
  ],
};
const LATER: MinutesText = {
  date: '2026-02-12',
  items: [{ title: 'Netværk', decides: ['Orienteringen om netværket "Stille timer" blev taget til efterretning.'] }],
};

describe('a correction', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });
  afterEach(() => app.close());

  const network = async (): Promise<PortfolioItemDetailReply> => {
    const item = await itemCalled(secretariat, 'Stille timer');
    return (await itemAt(secretariat, item?.id ?? '')).body;
  };

  const eventOf = ({ events }: PortfolioItemDetailReply, type: string): string =>
    events.find((event) => event.type === type)?.id ?? '';

  const correct = async (type: string, body: object) => {
    const item = await network();
    return enter<CorrectionReply>(secretariat, item.id, `events/${eventOf(item, type)}/correction`, {
      ...{ reason: 'Læst forkert' },
      ...body,
    });
  };

  const statuses = async () => (await network()).events.filter(({ type }) => type === 'status');

  it('says the other thing with the same sentence behind it, by whom and why', async () => {
    await record(secretariat, APPROVED);
    const before = await network();
    const { status, body } = await correct('status', { replacement: { to: 'staffing' } });
    expect([status, body.item?.status]).toEqual([200, 'staffing']);
    const [event] = body.item?.events.filter(({ type }) => type === 'status') ?? [];
    expect(event).toMatchObject({ basis: 'decided', effectiveOn: '2026-01-15', reason: 'Læst forkert' });
    expect(event?.sources).toEqual(before.events.find(({ type }) => type === 'status')?.sources);
    expect(event?.actor).toEqual(expect.stringMatching(/\S/));
  });

  it('leaves what was known before it to be seen', async () => {
    await record(secretariat, APPROVED);
    const before = await network();
    const moment = new Date().toISOString();
    await correct('status', { replacement: { to: 'staffing', on: '2026-01-20' } });
    const then = (await itemAt(secretariat, before.id, `?knownAt=${moment}`)).body;
    expect(then.events).toEqual(before.events);
    expect([then.status, (await network()).status]).toEqual(['approved', 'staffing']);
  });

  it('is remembered when another document of the meeting says the wrong thing again', async () => {
    await record(secretariat, APPROVED);
    await correct('status', { replacement: { to: 'staffing' } });
    await correct('role', {});
    await record(secretariat, LONGER);
    const [status, ...others] = await statuses();
    expect([status?.toStatus, others]).toEqual(['staffing', []]);
    expect(status?.sources).toHaveLength(2);
    expect((await network()).holders).toEqual([]);
  });

  it('of a correction stands for what was said at first', async () => {
    await record(secretariat, APPROVED);
    await correct('status', { replacement: { to: 'staffing' } });
    await correct('status', { replacement: { to: 'running' } });
    await record(secretariat, LONGER);
    expect((await statuses()).map(({ toStatus }) => toStatus)).toEqual(['running']);
    await correct('status', { replacement: { to: 'approved' } });
    expect((await statuses()).map(({ toStatus }) => toStatus)).toEqual(['approved']);
  });

  it('stands when another import is undone, and falls with its own', async () => {
    const { body: first } = await upload(secretariat, APPROVED);
    await confirm(secretariat, first.id);
    const { body: second } = await upload(secretariat, LATER);
    await confirm(secretariat, second.id);
    await correct('status', { replacement: { to: 'staffing', on: '2026-01-20' } });
    const undo = (id: string) => secretariat.post(`/api/v1/imports/${id}/undo`, { reason: 'Forkert udgave' });
    await undo(second.id);
    expect(await statuses()).toMatchObject([
      { toStatus: 'staffing', effectiveOn: '2026-01-20', reason: 'Læst forkert', sources: [{ date: '2026-01-15' }] },
    ]);
    await undo(first.id);
    expect((await portfolio(secretariat)).items).toEqual([]);
  });

  it('stands when one of two documents of its meeting is undone', async () => {
    await record(secretariat, APPROVED);
    await correct('status', { replacement: { to: 'staffing' } });
    const { body: longer } = await upload(secretariat, LONGER);
    await confirm(secretariat, longer.id);
    await secretariat.post(`/api/v1/imports/${longer.id}/undo`, { reason: 'Forkert udgave' });
    expect((await statuses()).map(({ toStatus, sources }) => [toStatus, sources.length])).toEqual([['staffing', 1]]);
  });

  it('of a name gives the item its right title, also when the minutes are recorded again', async () => {
    await record(secretariat, APPROVED);
    const item = await network();
    const { body } = await enter<CorrectionReply>(secretariat, item.id, `events/${eventOf(item, 'named')}/correction`, {
      ...{ reason: 'Slåfejl', replacement: { title: 'Stille timer i skolen', category: 'learning' } },
    });
    expect(body.item).toMatchObject({ title: 'Stille timer i skolen', category: 'learning', aliases: [] });
    expect((await portfolio(secretariat)).items).toHaveLength(1);
  });

  it('of all there is takes the item out of the lists', async () => {
    const theme = await anItem(secretariat, { kind: 'theme', title: 'Ro på morgenen' });
    for (const event of theme.events) {
      await enter(secretariat, theme.id, `events/${event.id}/correction`, { reason: 'Oprettet ved en fejl' });
    }
    expect((await portfolio(secretariat)).items).toEqual([]);
    expect((await itemAt(secretariat, theme.id)).status).toBe(404);
  });

  it('of a launch takes the network back with it, unless more has been said of it since', async () => {
    for (const [title, isHeardOf] of [
      ['Ro på morgenen', false],
      ['Flere i fællesskab', true],
    ] as const) {
      const theme = await anItem(secretariat, { kind: 'theme', title, on: '2026-01-10' });
      const decides = [`Ledelsesforum godkendte temaet "${title}".`];
      await record(secretariat, { date: isHeardOf ? '2026-02-12' : '2026-01-15', items: [{ title: 'x', decides }] });
      const launched = await enter(secretariat, theme.id, 'steps', { to: 'launched', reason: 'Besluttet' });
      const networkId = launched.body.related[0]?.id ?? '';
      if (isHeardOf) await enter(secretariat, networkId, 'mentions', { words: 'Har holdt møde' });
      const path = `events/${launched.body.events.at(-1)?.id ?? ''}/correction`;
      const { body } = await enter<CorrectionReply>(secretariat, theme.id, path, { reason: 'Forkert tema' });
      expect(body.item).toMatchObject({ status: 'approved', related: [] });
      expect((await itemAt(secretariat, networkId)).status).toBe(isHeardOf ? 200 : 404);
    }
  });

  it.each([
    ['a state of another kind', 'status', { to: 'idea' }, 'replacement.to'],
    ['what such an event does not say', 'status', { title: 'x' }, 'replacement.title'],
    ['nothing', 'status', {}, 'replacement'],
    ['a holder of a vacancy', 'role', { state: 'vacant', party: 'Bo' }, 'party'],
    ['an unknown person', 'role', { personId: '7d7c1a55-2b1e-4f7b-8a3c-0d7a4f1f9c12' }, 'personId'],
  ])('is refused when it says %s', async (_what, type, replacement, path) => {
    await record(secretariat, APPROVED);
    const { status, body } = await correct(type, { replacement });
    expect([status, (body as unknown as { errors: { path: string }[] }).errors[0]?.path]).toEqual([400, path]);
  });

  it('is the secretariat’s alone', async () => {
    await record(secretariat, APPROVED);
    const item = await network();
    const path = `events/${eventOf(item, 'status')}/correction`;
    for (const role of ['forum-secretary', 'network-leader', 'administrator'] as const) {
      expect((await enter(await app.as(role), item.id, path, { reason: 'x' })).status).toBe(403);
    }
  });
});
