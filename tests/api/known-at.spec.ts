import type { OverviewReply, PortfolioItemDetailReply, PortfolioReply } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { confirm, itemCalled, upload } from '../support/imports.js';
import { anItem, enter, itemAt } from '../support/items.js';
import type { ItemText, MinutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const decides = (title: string, ...words: string[]): ItemText => ({ title, decides: words });

const COUNTED: MinutesText = {
  date: '2026-01-15',
  items: [
    decides('Nye netværk', 'Ledelsesforum godkendte netværket "Stille timer".'),
    decides('Status', 'Der er 19 velfærdsnetværk.'),
    decides('Temaer', 'Ledelsesforum godkendte temaet "Flere i fællesskab".'),
  ],
};
const STARTED: MinutesText = {
  date: '2026-02-12',
  items: [
    decides(
      'Netværk',
      'Ledelsesforum igangsatte netværket "Stille timer". Der mangler en netværksleder til netværket.',
      'Ledelsesforum igangsatte netværket "Flere i fællesskab".',
    ),
  ],
};

describe('the portfolio as known at a time', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });
  afterEach(() => app.close());

  const confirmed = async (minutes: MinutesText): Promise<string> => {
    const { body } = await upload(secretariat, minutes);
    await confirm(secretariat, body.id);
    return body.id;
  };

  const read = async <T>(path: string, moment: string | null): Promise<T> => {
    const at = moment === null ? '' : `${path.includes('?') ? '&' : '?'}knownAt=${moment}`;
    const answer = await secretariat.get<T>(`/api/v1/${path}${at}`);
    expect(answer.status).toBe(200);
    return answer.body;
  };

  /** What every read of the portfolio shows, without what is about now alone. */
  const shown = async (moment: string | null, date: string) => {
    const list = await read<PortfolioReply>(`portfolio?asOf=${date}`, moment);
    const overview = await read<OverviewReply>(`overview?asOf=${date}`, moment);
    const items: unknown[] = [];
    for (const { id } of list.items) {
      const {
        knownAt: _k,
        etag: _e,
        ...item
      } = await read<PortfolioItemDetailReply>(`portfolio/${id}?asOf=${date}`, moment);
      items.push(item);
    }
    const { knownAt: _known, ...start } = overview;
    return { list: { ...list, knownAt: null }, start: { ...start, followUps: [] }, items };
  };

  it('is what it was then, in list, items, numbers and on the start page, whatever was recorded since', async () => {
    await confirmed(COUNTED);
    const before = await shown(null, '2026-03-01');
    const moment = new Date().toISOString();
    await confirmed(STARTED);
    const network = await itemCalled(secretariat, 'Stille timer');
    await enter(secretariat, network?.id ?? '', 'names', {
      title: 'Stille stunder',
      reason: 'Bedre',
      on: '2026-02-20',
    });
    const after = await shown(null, '2026-03-01');
    expect(after).not.toEqual(before);
    expect(await shown(moment, '2026-03-01')).toEqual(before);
    expect(await shown(new Date().toISOString(), '2026-03-01')).toEqual(after);
  });

  it('still holds what was undone later, each number once', async () => {
    const first = await confirmed(COUNTED);
    const second = await confirmed(STARTED);
    const { counts } = await read<PortfolioReply>('portfolio?asOf=2026-03-01', null);
    const moment = new Date().toISOString();
    await secretariat.post(`/api/v1/imports/${second}/undo`, { reason: 'Forkert udgave' });
    expect((await read<PortfolioReply>('portfolio?asOf=2026-03-01', moment)).counts).toMatchObject(counts);
    await secretariat.post(`/api/v1/imports/${first}/undo`, { reason: 'Forkert udgave' });
    expect((await read<PortfolioReply>('portfolio?asOf=2026-03-01', null)).counts).toEqual([]);
    expect((await read<PortfolioReply>('portfolio?asOf=2026-03-01', moment)).counts).toMatchObject(counts);
  });

  it('shows what an item grew from only when both were on record, under the title of then', async () => {
    const theme = await anItem(secretariat, { kind: 'theme', title: 'Ro på morgenen', on: '2026-01-15' });
    const early = new Date().toISOString();
    await confirmed({
      ...{ date: '2026-02-12' },
      items: [decides('Netværk', 'Ledelsesforum igangsatte netværket "Ro på morgenen".')],
    });
    const moment = new Date().toISOString();
    await enter(secretariat, theme.id, 'names', { title: 'Ro før skole', reason: 'Bedre' });
    const network = (await read<PortfolioReply>('portfolio?kind=network', null)).items[0]?.id ?? '';
    const related = async (id: string, query = '') => (await itemAt(secretariat, id, query)).body.related;
    expect(await related(network)).toMatchObject([{ relation: 'origin', title: 'Ro før skole' }]);
    expect(await related(network, `?knownAt=${moment}`)).toMatchObject([{ title: 'Ro på morgenen' }]);
    expect(await related(theme.id)).toMatchObject([{ relation: 'result' }]);
    expect(await related(theme.id, `?knownAt=${early}`)).toEqual([]);
    expect(await related(theme.id, '?asOf=2026-02-01')).toEqual([]);
  });

  it('can be looked at but not changed', async () => {
    const theme = await anItem(secretariat, { kind: 'theme', title: 'Ro på morgenen' });
    for (const query of [`?knownAt=${new Date().toISOString()}`, '?asOf=2030-01-01']) {
      expect((await itemAt(secretariat, theme.id, query)).body).toMatchObject({ steps: [], may: { edit: false } });
    }
  });
});
