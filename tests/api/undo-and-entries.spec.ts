import type { PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { confirm, portfolio, upload } from '../support/imports.js';
import { anItem, enter, itemAt } from '../support/items.js';
import { approvedNetworks, type MinutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const APPROVED: MinutesText = {
  date: '2026-01-15',
  items: [approvedNetworks({ title: 'Stille timer', leader: 'Inge Vangsø' })],
};
const NOTED: MinutesText = {
  date: '2026-02-12',
  items: [{ title: 'Netværk', decides: ['Orienteringen om netværket "Stille timer" blev taget til efterretning.'] }],
};
const REMARKED: MinutesText = {
  date: '2026-03-12',
  items: [
    { title: 'Netværk', decides: ['Netværket "Stille timer" skal i Ledelsesforum igen til yderligere kvalificering.'] },
  ],
};

describe('undoing an import about which people have entered something', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });
  afterEach(() => app.close());

  const given = async (minutes: MinutesText): Promise<string> => {
    const { body } = await upload(secretariat, minutes);
    expect((await confirm(secretariat, body.id)).status).toBe(200);
    return body.id;
  };
  const undo = async (id: string) =>
    expect((await secretariat.post(`/api/v1/imports/${id}/undo`, { reason: 'Forkert udgave' })).status).toBe(200);
  const networks = async () => (await portfolio(secretariat, '?kind=network')).items;
  const only = async (): Promise<PortfolioItemDetailReply> => {
    const items = await networks();
    expect(items).toHaveLength(1);
    return (await itemAt(secretariat, items[0]?.id ?? '')).body;
  };
  const types = ({ events }: PortfolioItemDetailReply) => events.map(({ type, basis }) => `${type} ${basis}`);

  it('leaves the item with what was entered, and with what other minutes say of it', async () => {
    const first = await given(APPROVED);
    await given(NOTED);
    const { id } = await only();
    await enter(secretariat, id, 'steps', { to: 'staffing', reason: 'Vi er klar' });
    await undo(first);
    const item = await only();
    expect(item).toMatchObject({ id, title: 'Stille timer', status: 'staffing', holders: [] });
    expect(types(item)).toEqual(['named decided', 'mentioned decided', 'status entered']);
  });

  it('gives the same item back when the minutes come again, under whatever name it has by then', async () => {
    const first = await given(APPROVED);
    const { id } = await only();
    await enter(secretariat, id, 'names', { title: 'Stille stunder', reason: 'Bedre' });
    await undo(first);
    expect(await only()).toMatchObject({ id, title: 'Stille stunder', status: null });
    await given(APPROVED);
    expect(await only()).toMatchObject({ id, title: 'Stille stunder', status: 'approved', aliases: ['Stille timer'] });
  });

  it('gives the same item back where nothing was left of it', async () => {
    const first = await given(APPROVED);
    const { id, reference } = await only();
    await undo(first);
    expect(await networks()).toEqual([]);
    await given(APPROVED);
    expect(await only()).toMatchObject({ id, reference });
  });

  it('leaves met what a person has marked as met', async () => {
    await given(APPROVED);
    await given(REMARKED);
    const noted = await given(NOTED);
    const before = await only();
    const condition = before.conditions[0]?.eventId ?? '';
    await enter(secretariat, before.id, `conditions/${condition}/met`, { reason: 'Kvalificeret' });
    await undo(noted);
    const { conditions, allConditions } = await only();
    expect([conditions, allConditions.length]).toEqual([[], 1]);
  });

  it('leaves a theme that a person launched with its network', async () => {
    const theme = await anItem(secretariat, { kind: 'theme', title: 'Stille timer', on: '2026-01-10' });
    const approval = await given({
      date: '2026-01-15',
      items: [{ title: 'Temaer', decides: ['Ledelsesforum godkendte temaet "Stille timer".'] }],
    });
    await enter(secretariat, theme.id, 'steps', { to: 'launched', reason: 'Besluttet i forum' });
    await undo(approval);
    expect((await itemAt(secretariat, theme.id)).body).toMatchObject({
      ...{ status: 'launched', related: [{ relation: 'result', title: 'Stille timer' }] },
    });
  });
});
