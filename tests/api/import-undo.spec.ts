import { auditOf } from '../support/audit.js';
import type { MeetingListReply } from '@netvaerksoverblik/contracts';
import fc from 'fast-check';
import type { ApiClient } from '../support/api-client.js';
import { confirm, portfolio, upload } from '../support/imports.js';
import { approvedNetworks, type MinutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** Themes, networks, proposals, segments, roles, conditions, numbers, promises, a meeting spoken of; two documents of one meeting, of which one closes an item. */
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
      { title: 'Status', decides: ['Der er 19 velfærdsnetværk og 2 innovationsnetværk.'] },
      {
        title: 'Opsamling på Store Lederdag',
        tells: [
          [
            'Netværk\tProblemstilling\tMuligt produkt\tHør mere hos',
            'Stille timer\tBørn får ikke ro\tEn fælles rytme\tInge Vangsø',
            'Kloge hænder\tVærkstedet står tomt\t?\tMuseet',
          ].join('\n'),
        ],
        decides: ['Forslagene blev drøftet.'],
      },
    ],
  },
  {
    date: '2026-02-12',
    items: [
      {
        title: 'Orientering',
        recommends: ['at orienteringen om netværket "Stille timer" tages til efterretning.'],
        decides: [
          'Orienteringen om netværket "Stille timer" blev taget til efterretning. Der mangler en netværksleder til netværket.',
        ],
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
      { title: 'Godkendelse af referat', decides: ['Referatet fra den 12. februar 2026 blev godkendt.'] },
      {
        title: 'Start af netværk',
        tells: ['- Segment B6 "Flere i fællesskab" med Inge Vangsø', '- Segment F2: "Stille timer"'],
        recommends: ['at netværket "Flere i fællesskab" igangsættes.', 'at netværket "Stille timer" igangsættes.'],
        decides: [
          'Ledelsesforum besluttede, at netværket "Flere i fællesskab" igangsættes.',
          'Ledelsesforum besluttede, at netværket "Stille timer" igangsættes. Bodil Krage er referenceleder for netværket.',
        ],
      },
    ],
  },
  { date: '2026-04-16', items: [approvedNetworks({ title: 'ro på morgenen', leader: 'Bodil Krage' })] },
  {
    date: '2026-04-16',
    items: [
      { title: 'Nye netværk', closed: true, decides: ['Ledelsesforum godkendte netværket "Haver for alle".'] },
      {
        title: 'Nye temaer',
        decides: ['Ledelsesforum godkendte temaet "Stille timer". Bo Lind laver en plan senest den 1/9.'],
      },
    ],
  },
];

const UNCOMPARED = [
  'id',
  'reference',
  'recordedAt',
  'document',
  'previous',
  'next',
  'event',
  'eventId',
  'personId',
  'etag',
  'version',
];

/** What is shown, without ids, references and moments of recording; what happened in one breath stands in any order. */
function plain(shown: unknown): unknown {
  if (Array.isArray(shown)) return shown.map((one) => JSON.stringify(plain(one))).sort();
  if (shown === null || typeof shown !== 'object') return shown;
  const kept = Object.entries(shown).filter(([key]) => !UNCOMPARED.includes(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, plain(value)]));
}

async function everythingShown(viewer: ApiClient): Promise<unknown> {
  const list = await portfolio(viewer, '?limit=200');
  const { body: held } = await viewer.get<MeetingListReply>('/api/v1/meetings');
  const pages = [
    ...list.items.map(({ id }) => `portfolio/${id}`),
    ...held.items.map(({ id }) => `meetings/${id}`),
    ...list.items.filter(({ kind }) => kind === 'theme').map(({ id }) => `themes/${id}`),
    ...['2026-01-31', '2026-02-28', '2026-03-31'].map((date) => `portfolio?asOf=${date}`),
    'overview',
  ];
  const shown: unknown[] = [];
  for (const page of pages) {
    const answer = await viewer.get(`/api/v1/${page}`);
    expect(answer.status).toBe(200);
    shown.push(answer.body);
  }
  return plain({ list, held, shown });
}

async function importOf(viewer: ApiClient, place: number): Promise<string> {
  const { body } = await upload(viewer, DOCUMENTS[place] as MinutesText);
  expect((await confirm(viewer, body.id)).status).toBe(200);
  return body.id;
}

const undo = (viewer: ApiClient, id: string) =>
  viewer.post<{ state: string; code?: string }>(`/api/v1/imports/${id}/undo`, { reason: 'Forkert udgave' });

async function shownAfter(places: readonly number[], without: number | null): Promise<unknown> {
  const app = await startTestApp();
  try {
    const secretariat = await app.as('secretariat');
    const ids = new Map<number, string>();
    for (const place of places) ids.set(place, await importOf(secretariat, place));
    if (without !== null) expect((await undo(secretariat, ids.get(without) ?? '')).status).toBe(200);
    return await everythingShown(secretariat);
  } finally {
    await app.close();
  }
}

describe('undoing an import', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  beforeEach(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });
  afterEach(() => app.close());

  it('restores what was shown before it, and the same bytes can be imported anew', async () => {
    await importOf(secretariat, 0);
    const before = await everythingShown(secretariat);
    const second = await importOf(secretariat, 2);
    const both = await everythingShown(secretariat);
    expect(both).not.toEqual(before);
    expect((await undo(secretariat, second)).body.state).toBe('undone');
    expect(await everythingShown(secretariat)).toEqual(before);
    expect(await importOf(secretariat, 2)).not.toBe(second);
    expect(await everythingShown(secretariat)).toEqual(both);
  }, 60_000);

  it('is refused the second time, leaves one entry in the log, and takes nothing away from the tables', async () => {
    const id = await importOf(secretariat, 0);
    const count = async () =>
      (await app.dataSource.query<{ n: string }[]>(`SELECT count(*) AS n FROM event WHERE type <> 'retracted'`))[0]?.n;
    const events = await count();
    await undo(secretariat, id);
    const again = await undo(secretariat, id);
    expect([again.status, again.body.code]).toEqual([409, 'import.already-undone']);
    expect(await count()).toBe(events);
    const entries = await auditOf(app.dataSource, 'import.undone', id);
    const after = { state: 'undone', reason: 'Forkert udgave', recordedAgain: 0 };
    expect(entries).toEqual([{ before: { state: 'confirmed' }, after }]);
  });

  it('takes away what was only under review', async () => {
    const { body } = await upload(secretariat, DOCUMENTS[0] as MinutesText);
    expect((await undo(secretariat, body.id)).body.state).toBe('undone');
    expect((await confirm(secretariat, body.id)).status).toBe(409);
  });

  it('is for those who may confirm it; to others there is no such import', async () => {
    const id = await importOf(secretariat, 0);
    for (const role of ['reader', 'employee', 'forum-member', 'administrator'] as const) {
      expect((await undo(await app.as(role), id)).status).toBe(404);
    }
  });
});

describe('undoing one import of several', () => {
  it('leaves what importing the others alone gives, whichever and in whatever order', async () => {
    const orders = fc.shuffledSubarray(
      DOCUMENTS.map((_, place) => place),
      { minLength: 2 },
    );
    await fc.assert(
      fc.asyncProperty(orders, fc.nat(), async (places, which) => {
        const without = places[which % places.length] as number;
        const others = places.filter((place) => place !== without);
        expect(await shownAfter(places, without)).toEqual(await shownAfter(others, null));
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 180_000);
});
