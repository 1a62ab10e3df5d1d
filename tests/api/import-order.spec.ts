import type { ApiClient } from '../support/api-client.js';
import { portfolio, record } from '../support/imports.js';
import { approvedNetworks, type MinutesText } from '../support/minutes-text.js';
import { startTestApp } from '../support/test-app.js';

/** A theme that is approved and sent back, noted, started as a network; a network decided twice; a referral answered later. */
const DOCUMENTS: readonly MinutesText[] = [
  {
    date: '2026-01-15',
    items: [
      {
        title: 'Temaer i foråret',
        recommends: ['at temaet "Flere i fællesskab" godkendes.'],
        decides: ['Ledelsesforum godkendte temaet "Flere i fællesskab".'],
      },
      approvedNetworks({ title: 'Ro på morgenen', leader: 'Inge Vangsø' }),
    ],
  },
  {
    date: '2026-02-12',
    items: [
      {
        title: 'Orientering',
        recommends: ['at orienteringen om netværket "Stille timer" tages til efterretning.'],
        decides: ['Orienteringen om netværket "Stille timer" blev taget til efterretning.'],
      },
      {
        title: 'Temaer igen',
        recommends: ['at temaet "Flere i fællesskab" drøftes.'],
        decides: ['Temaet "Flere i fællesskab" skal i Ledelsesforum igen til yderligere kvalificering.'],
      },
    ],
  },
  {
    date: '2026-03-12',
    items: [
      {
        title: 'Start af netværk',
        recommends: ['at netværket "Flere i fællesskab" igangsættes.', 'at netværket "Stille timer" igangsættes.'],
        decides: [
          'Ledelsesforum besluttede, at netværket "Flere i fællesskab" igangsættes.',
          'Ledelsesforum besluttede, at netværket "Stille timer" igangsættes. Bodil Krage er referenceleder for netværket.',
        ],
      },
    ],
  },
  {
    date: '2026-04-16',
    items: [approvedNetworks({ title: 'ro på morgenen', leader: 'Bodil Krage' })],
  },
];

const ORDERS = [
  [0, 1, 2, 3],
  [3, 2, 1, 0],
  [2, 0, 3, 1],
  [1, 3, 0, 2],
];

async function shown(viewer: ApiClient, query: string): Promise<unknown> {
  const { items, counts } = await portfolio(viewer, query);
  const plain = items.map(({ kind, title, status, category, statusSince, lastHeard, holders, conditions, source }) => ({
    ...{ kind, title, status, category, statusSince, lastHeard, quote: source?.quote ?? null },
    holders: holders.map(({ role, state, person, party, since }) => [role, state, person?.name ?? party, since]),
    conditions: conditions.map(({ kind: condition, forum, since, words }) => [condition, forum, since, words]),
  }));
  return { items: plain, counts };
}

async function portfolioAfter(order: readonly number[]): Promise<unknown[]> {
  const app = await startTestApp();
  try {
    const secretariat = await app.as('secretariat');
    for (const place of order) {
      const minutes = DOCUMENTS[place];
      if (minutes !== undefined) await record(secretariat, minutes);
    }
    const dates = ['', '?asOf=2026-01-31', '?asOf=2026-02-28', '?asOf=2026-03-31'];
    return await Promise.all(dates.map((query) => shown(secretariat, query)));
  } finally {
    await app.close();
  }
}

describe('the order of imports', () => {
  it('does not matter to the portfolio, today or on any date', async () => {
    // One after the other: as many servers at once as there are orders would wait for each other's connections.
    const portfolios: unknown[][] = [];
    for (const order of ORDERS) portfolios.push(await portfolioAfter(order));
    const [first, ...others] = portfolios;
    for (const other of others) expect(other).toEqual(first);
  }, 120_000);

  it('launches the theme whose network is started, and meets the condition that sent it back', async () => {
    const [now] = (await portfolioAfter([0, 1, 2, 3])) as [
      { items: { kind: string; title: string; status: string; conditions: unknown[] }[] },
    ];
    const matter = now.items.filter(({ title }) => title === 'Flere i fællesskab');
    expect(matter.map(({ kind, status }) => [kind, status])).toEqual([
      ['network', 'staffing'],
      ['theme', 'launched'],
    ]);
    expect(matter.map(({ conditions }) => conditions)).toEqual([[], []]);
  });
});
